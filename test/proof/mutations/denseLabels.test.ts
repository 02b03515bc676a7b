import assert from 'node:assert/strict';
import { textOf } from '../../../server/src/sheet/sheet.ts';
import { diagnose, seed, service, sheetSeeds } from '../../support/sheets.ts';

/** How a sheet loses its headings: these alone, or the blank lines too, as in some stored copies. */
const losses = {
  'its headings': () => true,
  'its headings and blank lines': (line: string) => line.trim() !== '',
};

for (const code of sheetSeeds) {
  const text = seed(code);
  const sheet = service.read(text);
  const headings = new Set(sheet.allSections.flatMap(({ heading }) => (heading ? [textOf(sheet, heading)] : [])));
  const lines = text.split('\n');

  for (const [loss, isKept] of Object.entries(losses)) {
    describe(`each label of ${code} without ${loss}`, () => {
      const without = (wrong: string, at: number) =>
        lines
          .map((line, number) => (number === at ? wrong : line))
          .filter((line) => !headings.has(line) && isKept(line))
          .join('\n');
      const whole = diagnose(without(lines[0] as string, 0)).map((finding) => finding.code);

      for (const { field, label, section } of sheet.fields) {
        it(`${section.spec.number ?? ''} ${field.label}: with a letter missing, is named, and nothing else changes`, () => {
          const at = sheet.lines.lineAt(label.start);
          const line = lines[at] as string;
          const found = diagnose(without(line.slice(0, 3) + line.slice(4), at));
          assert.deepEqual(found.map((finding) => finding.code).sort(), [...whole, 'label-spelling'].sort());
        });
      }
    });
  }
}
