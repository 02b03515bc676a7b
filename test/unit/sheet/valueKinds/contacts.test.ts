import { deepEqual } from 'node:assert/strict';
import type { FormId } from '../../../support/smallSheets.ts';
import { wholeSheetWith } from '../../../support/smallSheets.ts';
import { suggestedAt, written } from '../../../support/suggestions.ts';

const NAME = 'Hankkeen yhteyshenkilön nimi';
const EMAIL = 'Yhteyshenkilön sähköpostisoite';
const offered = (...lines: string[]) => suggestedAt(wholeSheetWith('esr-2014', ...lines)).map(written);

describe('of an e-mail address', () => {
  const web = 'WWW-osoite: http://www.mallila.fi/tietoa';

  it('the contact person’s name in either order and the domain of the organisation’s pages are offered', () =>
    deepEqual(offered(web, `${NAME}: Määttä Åke-Hyö`, `${EMAIL}: ‸`), [
      'ake-hyo.maatta(at)mallila.fi',
      'maatta.ake-hyo(at)mallila.fi',
      '‸(at)mallila.fi',
    ]));

  it('what is typed goes before the domain', () => {
    deepEqual(offered(web, `${NAME}:`, `${EMAIL}: kirjaamo‸`), ['kirjaamo(at)mallila.fi']);
    deepEqual(offered(web, `${NAME}:`, `${EMAIL}: kirjaamo@ma‸`), ['kirjaamo(at)mallila.fi']);
  });

  it('what the name begins with is the name', () => {
    deepEqual(offered(web, `${NAME}: Mallikas Meri`, `${EMAIL}: Me‸`)[0], 'meri.mallikas(at)mallila.fi');
    deepEqual(offered(web, `${NAME}: Mallikas Meri`, `${EMAIL}: info‸`)[0], 'info(at)mallila.fi');
  });

  it('no name is made of one or of three words', () => {
    for (const name of ['Mallikas', 'Mallikas Meri Maria', ''])
      deepEqual(offered(web, `${NAME}: ${name}`, `${EMAIL}: ‸`), ['‸(at)mallila.fi']);
  });

  it('nothing is offered where no domain is known', () => {
    for (const none of ['', ' -', ' http:/mallila'])
      deepEqual(offered(`WWW-osoite:${none}`, `${NAME}: Mallikas Meri`, `${EMAIL}: ‸`), []);
  });

  it('no personal identity code is repeated', () => deepEqual(offered(web, `${NAME}:`, `${EMAIL}: 131052-308t‸`), []));
});

describe('of a web address', () => {
  it('the one with the domain of the e-mail address is offered', () => {
    deepEqual(offered('WWW-osoite: ‸', `${EMAIL}: meri(at)mallila.fi`), ['http://www.mallila.fi']);
    deepEqual(offered('WWW-osoite: ‸', `${EMAIL}:`), []);
  });
});

describe('of a telephone number', () => {
  const phone = (form: FormId, ...lines: string[]) => suggestedAt(wholeSheetWith(form, ...lines)).map(written);

  it('the organisation’s is offered for its contact person, and no other one', () => {
    deepEqual(phone('esr-2014', 'Puhelinnumero: 015 100', 'Yhteyshenkilön puhelinnumero: ‸'), ['015 100']);
    deepEqual(phone('esr-2007', 'Puhelinnumero: 015 100', 'Asema: x', 'Puhelinnumero: ‸'), ['015 100']);
    deepEqual(phone('esr-2014', 'Puhelinnumero: ‸', 'Yhteyshenkilön puhelinnumero: 015 100'), []);
    deepEqual(phone('esr-2014', 'Puhelinnumero: 015 100‸'), []);
    deepEqual(phone('esr-2014', 'Puhelinnumero: soita', 'Yhteyshenkilön puhelinnumero: ‸'), []);
  });
});
