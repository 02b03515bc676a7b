import fc from 'fast-check';
import { dense, seed, seeds } from './sheets.ts';

const seedLines = seeds.flatMap((code) => [seed(code), dense(seed(code))].flatMap((text) => text.split('\n')));
/** The lines of a sheet that mean something more often than text does: headings, labels, rows. */
const formLines = [...new Set(seedLines)].filter((line) => line.length < 120);

const oddLines = [
  ...['', '', '', ' ', '\u00A0', ':', ',', '|', '1.', '9 ', '8.2', '- ', '## ', '\uFEFF', '\u202E', '\uD83D', '\u0301'],
  ...[
    'Kyllä',
    'Hanke',
    'Y-tunnus',
    'Suunniteltu:',
    'Kunnat: ,;ja',
    'Kunta, 0164690-3, Kunta, 0164690-3',
    '0 0',
    '1 2 3',
  ],
  ...[
    'Puhelinnumero: 014 123456',
    '131052-308T',
    'a@b.fi',
    'Alkaa 31.2.2017 ja päättyy 1.1.2016',
    'Toimintalinja 3 (ESR) | x |',
  ],
];

const SIGNS = [...' :;,.-–•*#|()1590aäÖ\t\u00A0\u00AD\u200B\u0308\f\u2028'];

/** A line with a few of its characters lost, put in, doubled or in capitals. */
const damagedLine = fc
  .tuple(
    fc.constantFrom(...formLines),
    fc.array(fc.tuple(fc.nat(200), fc.nat(3), fc.constantFrom('', ...SIGNS)), { minLength: 1, maxLength: 3 }),
  )
  .map(([line, changes]) =>
    changes.reduce((text, [at, lost, put]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + put + text.slice(start + lost);
    }, line),
  );

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...formLines) },
  { weight: 3, arbitrary: damagedLine },
  { weight: 2, arbitrary: fc.constantFrom(...oddLines) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

const lineEnd = fc.oneof(
  { weight: 8, arbitrary: fc.constant('\n') },
  { weight: 4, arbitrary: fc.constant('\n\n') },
  { weight: 1, arbitrary: fc.constantFrom('\r\n', '\r', '\f', '\u2028', ' \n', '\n\n\n') },
);

/** Lines in the form's order: a stretch of a published sheet, whole or dense. */
const stretch = fc
  .tuple(fc.constantFrom(...seeds), fc.boolean(), fc.nat(), fc.nat(60))
  .map(([code, isDense, from, length]) => {
    const lines = (isDense ? dense(seed(code)) : seed(code)).split('\n');
    const start = from % lines.length;
    return lines.slice(start, start + length).join('\n');
  });

/** Texts of everything that sheets are made of, in any order and damaged: lines, stretches of sheets, odd characters. */
export const mixedTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...formLines.filter((one) => one.startsWith('Euroopan')), 'Tietoja hankkeesta:', ''),
    fc.array(fc.tuple(fc.oneof({ weight: 5, arbitrary: line }, { weight: 1, arbitrary: stretch }), lineEnd), {
      maxLength: 40,
    }),
  )
  .map(([title, parts]) => `${title}\n\n${parts.map(([text, end]) => text + end).join('')}`);
