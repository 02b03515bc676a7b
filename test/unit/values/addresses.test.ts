import { deepEqual } from 'node:assert/strict';
import { findEmails, findWebAddresses, type WrittenAddress } from '../../../server/src/values/addresses.ts';
import { marked } from '../../support/marks.ts';

/** Expects just the addresses at the marks, and what they lead to. */
function expectAddresses(find: (text: string) => WrittenAddress[], written: string, ...urls: readonly string[]): void {
  const { text, spans } = marked(written);
  const found = find(text);
  deepEqual(
    found.map(({ span }) => span),
    spans,
  );
  deepEqual(
    found.map(({ url }) => url),
    urls,
  );
}

describe('a web address in running text', () => {
  const url = 'http://www.example.org/a';
  for (const written of [
    '«http://www.example.org/a»',
    'Katso «www.example.org/a».',
    '(«www.example.org/a»)',
    '(ks. «www.example.org/a».)',
    'Onko se «www.example.org/a»?',
    '«www.example.org/a», ja muuta',
    '”«www.example.org/a»”',
    '<«www.example.org/a»>',
    'Sivut:«www.example.org/a»…',
  ]) {
    it(`ends where the sentence goes on: ${written}`, () => expectAddresses(findWebAddresses, written, url));
  }

  it('may be one of several', () =>
    expectAddresses(
      findWebAddresses,
      '«www.a.fi»,«https://b.fi/x;y»; «HTTP://C.fi»',
      'http://www.a.fi',
      'https://b.fi/x;y',
      'HTTP://C.fi',
    ));

  it('keeps a bracket that it has opened itself', () =>
    expectAddresses(findWebAddresses, '(«http://a.fi/b_(c)»)', 'http://a.fi/b_(c)'));

  for (const text of [
    'www-sivut',
    'http://',
    'www.',
    'www..fi',
    'virta@www.a.fi',
    'loppui.Se jatkui',
    `www.${'a'.repeat(3000)}.fi`,
  ]) {
    it(`is not ${text.slice(0, 20)}`, () => expectAddresses(findWebAddresses, text));
  }
});

describe('an e-mail address in running text', () => {
  const url = 'mailto:meri.malli@example.org';
  for (const written of [
    '«meri.malli(at)example.org»',
    'Kysy: «meri.malli@example.org».',
    '(«meri.malli(AT)example.org»)',
    'mailto:«meri.malli@example.org»',
    '«meri.malli(at)example.org», p. 015 000 000',
  ]) {
    it(`is ${written}`, () => expectAddresses(findEmails, written, url));
  }
  for (const text of [
    '@example.org',
    'meri(at)',
    'meri@example',
    'meri..@example..org',
    'a@b@c.fi',
    'a@b.fi@c',
    `${'a'.repeat(65)}@b.fi`,
    '3 kpl @ 5 €',
  ]) {
    it(`is not ${text}`, () => expectAddresses(findEmails, text));
  }
});
