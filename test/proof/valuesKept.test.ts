import assert from 'node:assert/strict';
import fc from 'fast-check';
import { esr2007 } from '../../server/src/forms/esr2007.ts';
import type { Field, Section } from '../../server/src/forms/form.ts';
import { esr2014 } from '../../server/src/forms/hanke2014.ts';
import { projectPage } from '../../server/src/forms/projectPage.ts';
import type { Kind } from '../../server/src/sheet/valueKinds/valueKind.ts';
import { canonicalValue } from '../../server/src/sheet/valueKinds.ts';
import { foldCase } from '../../server/src/values/text.ts';

const fieldsOf = (sections: readonly Section[]): Field[] =>
  sections.flatMap(({ fields = [], sections: inner = [] }) => [...fields, ...fieldsOf(inner)]);

/** Words that people put into values, which change what these say. */
const MEANING = [' ei ', ' noin ', 'vähintään ', ' ja miehiä', 'alle ', '-', ' vielä', ' tai '];
/** What a value is made of beside its own words. */
const PIECES = [
  ' ',
  '\u00A0',
  ',',
  '.',
  ';',
  ':-',
  '€',
  'euroa',
  'henkilöä',
  '0',
  '5',
  '12',
  '1 000',
  '2011',
  'Alkaa',
  '(at)',
  '@',
];

/** A value of a field as people may write it: its example or an option, with up to two things put in somewhere. */
function written({ type, example }: Field) {
  const options = 'options' in type ? type.options : [];
  const separator = 'separator' in type ? type.separator : '';
  const own = options.map((one) => (typeof one === 'string' ? one : `${one.number}${separator}${one.title}`));
  return fc
    .record({
      value: fc.constantFrom(example, ...own),
      put: fc.array(fc.record({ piece: fc.constantFrom(...PIECES, ...MEANING), where: fc.nat() }), { maxLength: 2 }),
    })
    .map(({ value, put }) => {
      let text = value;
      for (const { piece, where } of put) {
        const index = where % (text.length + 1);
        text = text.slice(0, index) + piece + text.slice(index);
      }
      return text.trim();
    });
}

/** The words of the forms that the canonical writing of such a value has or may lack, without spaces. */
const FORMAL: Partial<Record<Kind, RegExp>> = {
  period: /alkaa|japäättyy/g,
  amount: /^(?:euroa?|euros|eur|e)$/g,
  amountRange: /^(?:euroa?|euros|eur|e)+$/g,
  count: /henkilöä|yritystä/g,
  countPair: /henkilöä|työpaikkaa|yritystä|tutkintoa|joistanais(?:ia|ten(?:työpaikkoja|perustamia|tutkintoja))/g,
  businessId: /^fi/g,
  email: /mailto|at/g,
  places: /ja/g,
};

/** The letters of a value but for the words of the form, and its numbers; of a day the digits alone, for their order may change. */
function meaning(text: string, kind: Kind): { letters: string; numbers: string } {
  const folded = foldCase(text).replace(/(?<=\d),(?:00?(?!\d)|-)/g, '');
  const letters = folded.replace(/[^\p{L}]/gu, '').replace(FORMAL[kind] ?? '', '');
  const joined = folded.replace(/(?<=\d)[ .](?=\d)/g, '');
  const numbers = (joined.match(/\d+/g) ?? []).map((number) => String(Number(number))).join(' ');
  const isOfDays = kind === 'period' || kind === 'date' || kind === 'businessId';
  return {
    letters,
    numbers: isOfDays
      ? joined
          .replace(/[^1-9]/g, '')
          .split('')
          .sort()
          .join('')
      : numbers,
  };
}

describe('the canonical writing of a value', () => {
  for (const form of [esr2007, esr2014, projectPage]) {
    for (const field of fieldsOf(form.sections)) {
      const { kind } = field.type;
      it(`keeps every word and digit of the writer's: ${form.id}, ${field.label}`, () => {
        let read = 0;
        fc.assert(
          fc.property(written(field), (text) => {
            const canonical = canonicalValue({ field, text }, form);
            if (canonical === undefined) return;
            read++;
            assert.deepEqual(meaning(canonical, kind), meaning(text, kind), JSON.stringify({ text, canonical }));
          }),
          { seed: 20_261_121, numRuns: 300 },
        );
        if (kind !== 'text') assert.ok(read > 0);
      });
    }
  }
});
