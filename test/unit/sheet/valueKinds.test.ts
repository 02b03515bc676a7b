import assert from 'node:assert/strict';
import type { Form, ValueType } from '../../../server/src/forms/form.ts';
import * as types from '../../../server/src/forms/types.ts';
import { createSheetService } from '../../../server/src/service.ts';
import type { Kind, TypeOf, ValueKind } from '../../../server/src/sheet/valueKinds/valueKind.ts';
import { valueKinds } from '../../../server/src/sheet/valueKinds.ts';
import { applied, CONTEXT, found } from '../../support/sheets.ts';

const en = (text: string) => ({ fi: text, sv: text, en: text });

/** A form of one field, whose value is of the type. */
const formWith = (type: ValueType): Form => ({
  id: 'one-field',
  name: en('One field'),
  use: en('For a test.'),
  title: 'Yhden kentän rahoittama kuvaus',
  banner: [],
  code: { pattern: ['KNNN'], example: 'K123' },
  programmes: [{ code: ['KNNN'], first: '2030-01-01', last: '2035-12-31' }],
  addresses: [],
  dotted: true,
  zeroPaddedDates: false,
  plainEmails: false,
  status: { ended: 'Ohi', running: 'Kesken' },
  sections: [
    { number: '1', title: 'Ainoa', fields: [{ label: 'Kenttä', type, required: 'never', example: 'esimerkki' }] },
  ],
});

/** What a service says of a value of the type: its findings, how the formatter writes it, and its hover. */
function answers(type: ValueType, value: string) {
  const service = createSheetService({ locale: 'en', forms: [formWith(type)] });
  const text = `Yhden kentän rahoittama kuvaus\n\n1. Ainoa\n\nKenttä: ${value}\n`;
  const sheet = service.read(text);
  const hover = service.hover(sheet, { line: 4, character: 1 }, CONTEXT)?.contents as { value: string };
  return {
    findings: found(text, service.diagnostics(sheet, CONTEXT)),
    written: applied(text, service.format(sheet, undefined, CONTEXT))
      .trimEnd()
      .split('Kenttä: ')[1],
    writtenWhenLeft: applied(text, service.formatOnType(sheet, { line: 5, character: 0 }, CONTEXT))
      .trimEnd()
      .split('Kenttä: ')[1],
    hover: hover.value,
  };
}

interface Sample<K extends Kind> {
  readonly type: TypeOf<K>;
  /** A value that is wrong, and the rule that says so. */
  readonly wrong?: readonly [text: string, code: string];
  /** A value that can be read, and its canonical writing. */
  readonly odd?: readonly [text: string, canonical: string];
  readonly words: string;
}

const options = ['Punainen', 'Sininen'];
const numbered = { kind: 'numberedChoice', options: [{ number: '1', title: 'Punainen' }], separator: '. ' } as const;

/** One sample a kind: a new kind does not compile without one. */
const samples: { readonly [K in Kind]: Sample<K> } = {
  text: { type: types.text as TypeOf<'text'>, words: 'text' },
  projectCode: {
    type: { kind: 'projectCode' },
    wrong: ['X1', 'project-code'],
    odd: ['k123', 'K123'],
    words: 'project code, KNNN',
  },
  businessId: {
    type: { kind: 'businessId' },
    wrong: ['12', 'business-id-format'],
    odd: ['01764782', '0176478-2'],
    words: 'Y-tunnus',
  },
  period: {
    type: { kind: 'period' },
    wrong: ['keväällä', 'period-format'],
    odd: ['1.11.2031–31.8.2034', 'Alkaa 1.11.2031 ja päättyy 31.8.2034'],
    words: 'first and last day',
  },
  date: {
    type: { kind: 'date' },
    wrong: ['keväällä', 'period-format'],
    odd: ['01.02.2031', '1.2.2031'],
    words: 'date',
  },
  amount: { type: { kind: 'amount' }, wrong: ['paljon', 'amount-format'], odd: ['93700 €', '93 700'], words: 'euros' },
  amountRange: {
    type: { kind: 'amountRange' },
    wrong: ['500-100 €', 'budget-range'],
    odd: ['100 – 500 €', '100-500 €'],
    words: 'two amounts',
  },
  count: { type: { kind: 'count' }, wrong: ['paljon', 'count-format'], odd: ['1 750', '1750'], words: 'number' },
  countPair: {
    type: { kind: 'countPair', subset: 'joista naisia' },
    wrong: ['555', 'count-format'],
    odd: ['555 joista naisia 275', '555, joista naisia 275'],
    words: 'total',
  },
  places: {
    type: { kind: 'places', of: 'municipality' },
    wrong: ['Laukka', 'place-unknown'],
    odd: ['Laukaa ja Mikkeli', 'Laukaa, Mikkeli'],
    words: 'municipalities',
  },
  place: { type: { kind: 'place', of: 'region' }, wrong: ['Keskisuomi', 'place-unknown'], words: 'region' },
  choice: {
    type: { kind: 'choice', options, open: false },
    wrong: ['Vihreä', 'choice-unknown'],
    odd: ['SININEN', 'Sininen'],
    words: 'Sininen',
  },
  numberedChoice: {
    type: { ...numbered, open: false },
    wrong: ['2. Vihreä', 'choice-unknown'],
    odd: ['1: Punainen', '1. Punainen'],
    words: '1. Punainen',
  },
  answer: {
    type: { kind: 'answer', options },
    wrong: ['Vihreä', 'answer-format'],
    odd: ['sininen', 'Sininen'],
    words: 'Sininen',
  },
  postalCode: { type: { kind: 'postalCode' }, wrong: ['5010', 'postal-code'], words: 'five digits' },
  phone: { type: { kind: 'phone' }, wrong: ['soita', 'phone-format'], words: 'telephone' },
  email: { type: { kind: 'email' }, wrong: ['seppo', 'email-format'], odd: ['a@b.fi', 'a(at)b.fi'], words: 'e-mail' },
  web: { type: { kind: 'web', sentences: false }, wrong: ['http:/a.fi', 'web-format'], words: 'web address' },
};

describe('each kind of value', () => {
  for (const [kind, { type, wrong, odd, words }] of Object.entries(samples)) {
    it(`is checked, written and told of in words: ${kind}`, () => {
      if (wrong) assert.deepEqual(answers(type, wrong[0]).findings, [`${wrong[1]} "${wrong[0]}"`]);
      if (odd) assert.equal(answers(type, odd[0]).written, odd[1]);
      const isFinished = valueKinds[type.kind].finishedWhenLeft;
      if (odd) assert.equal(answers(type, odd[0]).writtenWhenLeft, isFinished ? odd[1] : odd[0]);
      assert.match(answers(type, 'x').hover, new RegExp(`Value: .*${words}`, 's'));
    });
  }
});

describe('a kind of value that no other file knows', () => {
  const colour: ValueKind<'text'> = {
    canonical: (text) => (text === 'PUN' ? 'punainen' : undefined),
    problems: ({ text, span }) => (text === 'vihreä' ? [{ code: 'choice-unknown', span }] : []),
    finishedWhenLeft: true,
    inWords: () => 'red',
  };
  const kinds = valueKinds as unknown as Record<string, unknown>;
  const type = { kind: 'colour' } as unknown as ValueType;

  before(() => {
    kinds.colour = colour;
  });
  after(() => {
    delete kinds.colour;
  });

  it('is checked by the rules, written by the formatter and shown by the hover once its record is there', () => {
    assert.deepEqual(answers(type, 'vihreä').findings, ['choice-unknown "vihreä"']);
    assert.equal(answers(type, 'PUN').written, 'punainen');
    assert.equal(answers(type, 'PUN').writtenWhenLeft, 'punainen');
    assert.match(answers(type, 'PUN').hover, /Value: red/);
  });
});
