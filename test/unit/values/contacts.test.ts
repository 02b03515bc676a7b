import assert from 'node:assert/strict';
import {
  brokenAddresses,
  isPhone,
  isWebAddress,
  publishedEmail,
  readEmail,
} from '../../../server/src/values/contacts.ts';

describe('a telephone number', () => {
  for (const text of [
    '014- 2675001',
    '014-2675720',
    '03 - 849 30',
    '0295 038 076',
    '015 1941',
    '014 2675001, 040 1234567',
    '040 123 4567 / 044 123 4567',
    '040 123 4567 tai vaihde 015 1941',
    '+358 14 2675001',
    '+35814 2675001',
    '00358 14 2675001',
    '(014) 267 5001',
    'Vaihde 014 2675001',
    'vaihde: 014\u00A02675001',
    '040–635 0138',
  ]) {
    it(`is ${JSON.stringify(text)}`, () => assert.equal(isPhone(text), true));
  }
  for (const text of [
    '',
    '12',
    '014',
    '1234567',
    'soita',
    '014 2675001 Seppo',
    '014 2675001, Seppo',
    '014 2675001,',
    '+46 8 123456',
    '0'.repeat(20),
    '014.2675001x',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(isPhone(text), false));
  }
});

describe('an e-mail address', () => {
  for (const text of ['meri.mallikas(at)example.org', 'a-b_c+d(AT)x.y.fi', 'äijä(at)höpö.fi']) {
    it(`is as the service publishes it: ${text}`, () => assert.equal(readEmail(text), 'published'));
  }
  it('is plain with @, and written as the service does', () => {
    assert.equal(readEmail('meri.mallikas@example.org'), 'plain');
    assert.equal(publishedEmail('meri.mallikas@example.org'), 'meri.mallikas(at)example.org');
  });
  for (const text of [
    '',
    'meri.mallikas',
    'meri(at)example',
    '@example.org',
    'meri@',
    'meri mallikas@example.org',
    'a@b@c.fi',
    'meri@example.f',
    'meri@example.org, matti@example.org',
    'meri[at]example.org',
    `${'a'.repeat(300)}@b.fi`,
  ]) {
    it(`is not ${JSON.stringify(text.slice(0, 40))}`, () => assert.equal(readEmail(text), undefined));
  }
});

describe('a web address', () => {
  for (const text of [
    'http://www.heinola.fi/oksa-projekti',
    'https://laukaa.fi',
    'www.heinola.fi/oksa-projekti',
    'laukaa.fi',
    'http://a.fi:8080/x?y=1#z',
  ]) {
    it(`is ${text}`, () => assert.equal(isWebAddress(text), true));
  }
  for (const text of [
    '',
    'ei ole',
    'http:/a.fi',
    'http//a.fi',
    'http://',
    'www',
    'www,a.fi',
    'www.',
    'http://a',
    'a@b.fi',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(isWebAddress(text), false));
  }

  const broken = (text: string) => brokenAddresses(text).map(({ start, end }) => text.slice(start, end));

  it('is found broken among others and in a sentence, each word for itself', () => {
    assert.deepEqual(broken('http:/a.fi, www.b.fi; www,c.fi'), ['http:/a.fi', 'www,c.fi']);
    assert.deepEqual(broken('Lue lisää: www.laukaa.fi, tai (https://a.fi/x).'), []);
    assert.deepEqual(broken('Hankkeella ei ole www-sivuja, eikä httpd:tä.'), []);
    assert.deepEqual(broken('http://www.a.fi,www.b.fi,http:/c.fi'), ['http:/c.fi']);
  });
});
