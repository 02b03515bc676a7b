import assert from 'node:assert/strict';
import {
  brokenAddresses,
  emailDomain,
  isPhone,
  isWebAddress,
  publishedEmail,
  readEmails,
  saysNoAddress,
  webDomain,
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
    '014 2675001/040 1234567',
    '014 2675001 ja 040 1234567',
    '014 2675001; 040 1234567',
    'puh. 014 2675001',
    'Puh: 014 2675001, gsm 040 1234567',
    '014 2675001 (vaihde)',
    '+46 8 123456',
    '040\u20031234\u2011567',
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
    'faksi 014 2675001',
    '014 2675001 (iltaisin)',
    '0'.repeat(20),
    '014.2675001x',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(isPhone(text), false));
  }
});

describe('an e-mail field', () => {
  const addresses = (text: string) => readEmails(text).map(({ address }) => address);

  for (const text of [
    'meri.mallikas(at)example.org',
    'a-b_c+d(AT)x.y.fi',
    'äijä(at)höpö.fi',
    'meri.mallikas@example.org',
  ]) {
    it(`holds an address: ${text}`, () => assert.deepEqual(addresses(text), [text]));
  }

  it('is written as the service does', () => {
    assert.equal(publishedEmail('meri.mallikas@example.org'), 'meri.mallikas(at)example.org');
    assert.equal(publishedEmail('meri.mallikas(at)example.org'), 'meri.mallikas(at)example.org');
  });

  it('holds several, parted by slash, comma, semicolon or space, where each has its own sign', () => {
    for (const between of [', ', ';', ' / ', '/', ' ', '\u00A0']) {
      const text = `a.b@c.fi${between}d(at)e.fi`;
      assert.deepEqual(addresses(text), ['a.b@c.fi', 'd(at)e.fi'], JSON.stringify(between));
      assert.deepEqual(readEmails(text)[1]?.span, { start: text.length - 9, end: text.length });
    }
    assert.deepEqual(addresses('a@b.fi, c@d'), ['a@b.fi', undefined]);
    assert.deepEqual(addresses('a@b.fi, meri'), [undefined]);
  });

  it('leaves out mailto:, and says that it was there', () => {
    assert.deepEqual(readEmails('mailto:a@b.fi'), [
      { span: { start: 0, end: 13 }, address: 'a@b.fi', hasScheme: true },
    ]);
    assert.deepEqual(addresses('mailto:meri'), [undefined]);
  });

  for (const text of [
    '',
    'meri.mallikas',
    'meri(at)example',
    '@example.org',
    'meri@',
    'meri mallikas@example.org',
    'meri,mallikas@example.org',
    'meri@example..org',
    'meri..mallikas(at)example.org',
    'a@b@c.fi',
    'meri@example.f',
    'meri[at]example.org',
    `${'a'.repeat(500)}@b.fi`,
  ]) {
    it(`holds none in ${JSON.stringify(text.slice(0, 40))}`, () => assert.deepEqual(addresses(text), [undefined]));
  }
});

describe('a web address', () => {
  it('is said to be none', () => {
    for (const text of ['-', '–', 'ei ole', 'Ei  ole']) assert.equal(saysNoAddress(text), true, text);
    for (const text of ['', 'ei ole vielä', 'www.ei-ole.fi']) assert.equal(saysNoAddress(text), false, text);
  });

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
    'http://a..fi',
    'http://a.fi y',
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

describe('the domain', () => {
  it('of a web address is without www, path and port', () => {
    for (const text of ['http://www.a-b.fi', 'HTTPS://A-b.fi:80/x?y', 'www.a-b.fi/www.', 'a-b.fi'])
      assert.equal(webDomain(text), 'a-b.fi', text);
    for (const text of ['', '-', 'ei ole', 'http:/a.fi', 'a.fi ja b.fi'])
      assert.equal(webDomain(text), undefined, text);
  });

  it('of an e-mail address is what stands behind its sign', () => {
    for (const text of ['x.y(at)A-b.fi', 'mailto:x@a-b.fi']) assert.equal(emailDomain(text), 'a-b.fi', text);
    for (const text of ['', 'a-b.fi', '@a-b.fi', 'x@a-b.fi, y@c.fi']) assert.equal(emailDomain(text), undefined, text);
  });
});
