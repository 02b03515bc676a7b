import assert from 'node:assert/strict';
import { countRequired, placeOf, type RequiredPart, requiredParts } from '../../../server/src/facts/completeness.ts';
import { publishedForms } from '../../../server/src/forms/index.ts';
import { writeForm } from '../../../server/src/sheet/write.ts';
import { edit, seed, service, sheetSeeds } from '../../support/sheets.ts';

const nameOf = (part: RequiredPart) =>
  part.kind === 'field' ? part.field.label : part.kind === 'row' ? part.title : part.spec.title;
const partsOf = (text: string) => requiredParts(service.read(text));
const lacking = (text: string) => partsOf(text).flatMap((part) => (part.filled ? [] : [nameOf(part)]));
const namesOf = (text: string) => partsOf(text).map(nameOf);

/** The text with what is put where the named required thing goes. */
function withPart(text: string, name: string, put: string): string {
  const sheet = service.read(text);
  const part = requiredParts(sheet).find((one) => !one.filled && nameOf(one) === name);
  assert.ok(part, `${name} is required and not there`);
  const { offset } = placeOf(sheet, part);
  return text.slice(0, offset) + put + text.slice(offset);
}

const ENDED = 'Toiminnan tila: Toiminta päättynyt';
const TITLE = 'Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus';

describe('what a sheet must have', () => {
  it('is nothing when it is no sheet', () => {
    assert.deepEqual(partsOf('Kauppalista\n'), []);
  });

  it('is there in every finished sheet', () => {
    for (const code of sheetSeeds) assert.deepEqual(lacking(seed(code)), [], code);
  });

  it('is all to be filled in a new sheet, in the order of the form', () => {
    for (const form of publishedForms) {
      const text = writeForm(form);
      const sheet = service.read(text);
      const parts = requiredParts(sheet);
      assert.ok(parts.every(({ kind, filled }) => kind === 'row' || !filled));
      const places = parts.map((part) => placeOf(sheet, part).offset);
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
        form.id,
      );
    }
  });

  it('is there once it has a value: an empty line is not enough', () => {
    const empty = edit(seed('S20884'), 'Hankekoodi: S20884', 'Hankekoodi:');
    assert.deepEqual(lacking(empty), ['Hankekoodi']);
    assert.deepEqual(lacking(edit(empty, 'Hankekoodi:', 'Hankekoodi:\n\nHankekoodi: S20884')), []);
  });

  it('is more once the project has ended', () => {
    const running = edit(seed('S20884'), ENDED, 'Toiminnan tila: Toiminnassa');
    const always = namesOf(running);
    const more = namesOf(seed('S20884')).filter((name) => !always.includes(name));
    assert.deepEqual(more, [
      'Toteutunut EU- ja valtion rahoitus',
      'Toteutunut julkinen rahoitus yhteensä',
      'Toteutunut seurantatietojen mukaan',
      'Loppuraportin tiivistelmä',
    ]);
  });

  it('is less where the project has no persons', () => {
    const counted = 'Projektityyppi: Projekti, jossa on henkilöitä mukana';
    const without = edit(seed('S10930'), counted, 'Projektityyppi: Projekti, jossa ei ole henkilöitä mukana');
    assert.ok(namesOf(seed('S10930')).includes('Suunniteltu'));
    assert.ok(!namesOf(without).includes('Suunniteltu'));
  });

  it('is there where one line stands for all the fields', () => {
    const national = '3.1 Maantieteellinen kohdealue\n\nValtakunnallinen projekti\n';
    const start = `${TITLE.replace('hankkeen', 'projektin')}\n\n`;
    const inArea = (text: string) =>
      lacking(text).filter((name) => ['Maakunnat', 'Seutukunnat', 'Kunnat'].includes(name));
    assert.deepEqual(inArea(start + national), []);
    assert.deepEqual(inArea(start), ['Maakunnat', 'Seutukunnat', 'Kunnat']);
  });

  it('is not there in a row without its numbers', () => {
    const row = 'Liikkuminen ja logistiikka';
    assert.deepEqual(lacking(edit(seed('S20884'), `${row} 0 0`, row)), [row]);
  });

  it('is counted for a section and those in it, and for the whole sheet', () => {
    const sheet = service.read(edit(seed('S20884'), 'Hankekoodi: S20884\n\n', ''));
    const [section] = sheet.index?.sections ?? [];
    assert.deepEqual(countRequired(sheet, section), { filled: 6, required: 7 });
    const parts = requiredParts(sheet);
    assert.deepEqual(countRequired(sheet), { filled: parts.length - 1, required: parts.length });
  });
});

describe('what a sheet lacks', () => {
  it('goes behind its label where that stands', () => {
    const text = edit(seed('S20884'), 'Hankekoodi: S20884', 'Hankekoodi:');
    assert.equal(withPart(text, 'Hankekoodi', ' S20884'), seed('S20884'));
  });

  it('goes behind the field before it', () => {
    const field = 'Toiminnan tila: Toiminta päättynyt';
    const text = edit(seed('S20884'), `${field}\n\n`, '');
    assert.equal(withPart(text, 'Toiminnan tila', `\n\n${field}`), seed('S20884'));
  });

  it('goes behind the row before it, and its reason', () => {
    const written = `${TITLE}\n\nEkologinen kestävyys\nLuonnonvarojen käytön kestävyys 1 1\nVettä säästyy.\n`;
    const row = 'Ilmastonmuutoksen aiheuttamien riskien vähentäminen';
    assert.match(withPart(written, row, '\n«here»'), /Vettä säästyy\.\n«here»\n$/);
  });

  it('goes below the heading of a section without text', () => {
    const written = `${TITLE}\n\n3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n4 Hankkeen kohderyhmät\n`;
    const filled = withPart(written, 'Suunnitelman mukainen tiivistelmä toteutuksesta', '\n\n«here»');
    assert.match(filled, /toteutuksesta\n\n«here»\n\n4 Hankkeen/);
  });

  it('goes behind the section before its own, where its own is absent', () => {
    const written = `${TITLE}\n\n1 Hanke\n\nHankekoodi: S20884\n\n9 Loppuraportin tiivistelmä\n`;
    assert.match(withPart(written, 'Hakijan virallinen nimi', '\n\n«here»'), /S20884\n\n«here»\n\n9 /);
  });
});
