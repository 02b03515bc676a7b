import assert from 'node:assert/strict';
import type { SectionNode } from '../../../server/src/sheet/sheet.ts';
import { applied, diagnose, findings, found, mended, mendedAll, seed, service } from '../../support/sheets.ts';

/** A heading of a seed: its line, and the blank line that parts it from what follows, if any. */
interface Heading {
  readonly line: string;
  readonly text: string;
  readonly gap: string;
  readonly start: number;
  readonly node: SectionNode;
}

function headingsOf(code: string): Heading[] {
  const text = seed(code);
  return service.read(text).allSections.map((node) => {
    const { start, end } = node.heading as { start: number; end: number };
    const gap = text.startsWith('\n\n', end) ? '\n\n' : '\n';
    return { line: text.slice(start, end), text, gap, start, node };
  });
}

/** The seed without the heading's line. */
const without = ({ text, line, gap, start }: Heading) =>
  text.slice(0, start) + text.slice(start + line.length + gap.length);

/** The seed with another line in the heading's place. */
const instead = ({ text, line, start }: Heading, other: string) =>
  text.slice(0, start) + other + text.slice(start + line.length);

/** The last section of S20884, whose text, without its heading, cannot be told from the text above it. */
const LAST_INDISTINCT = '9 Loppuraportin tiivistelmä';
/** Sections whose text, without their heading, cannot be told from the text above it. */
const INDISTINCT: readonly string[] = ['6.2 Suunnitelma hyvien käytäntöjen levittämisestä', LAST_INDISTINCT];
/** Sections that a sheet may lack, whose text then belongs to the section above. */
const OPTIONAL: readonly string[] = ['3.3 Välilliset kohderyhmät', '4.2 Välilliset kohderyhmät'];
/** Sections that a sheet may lack, but that tell of themselves by what stands in them. */
const OPTIONAL_KNOWN: readonly string[] = [
  'Osatoteuttajat',
  'Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa',
];

for (const code of ['S11825', 'S20884'] as const) {
  const all = headingsOf(code);
  const text = seed(code);

  describe(`a heading of ${code} deleted`, () => {
    for (const heading of all) {
      const changed = without(heading);
      const parent = all.find(({ node }) => node === heading.node.parent);
      const anchor = parent?.line ?? text.split('\n').find((line) => line.startsWith('Euroopan sosiaalirahaston'));
      if (heading.line === LAST_INDISTINCT) {
        it(`${heading.line}: its text is lost in the text above it, and the sheet is unfinished without it`, () =>
          assert.deepEqual(
            diagnose(changed).map((one) => one.code),
            ['sheet-unfinished'],
          ));
      } else if (OPTIONAL.includes(heading.line)) {
        it(`${heading.line}: the sheet may lack it`, () => assert.deepEqual(findings(changed), []));
      } else if (OPTIONAL_KNOWN.includes(heading.line)) {
        it(`${heading.line}: is known by what stands below it, and comes back`, () => {
          const [finding] = diagnose(changed);
          assert.deepEqual(
            diagnose(changed).map((one) => one.code),
            ['heading-missing'],
          );
          assert.equal(finding?.range.start.line, text.slice(0, heading.start).split('\n').length - 1);
          assert.equal(mended(changed, 'heading-missing'), text);
        });
      } else {
        it(`${heading.line}: one finding, on ${parent?.line ?? 'the title'}, whose fix brings it back`, () => {
          const [finding, ...more] = diagnose(changed);
          assert.ok(finding && more.length === 0, findings(changed).join('\n'));
          assert.equal(finding.code, 'section-missing');
          const line = changed.split('\n')[finding.range.start.line];
          assert.deepEqual(
            [line, finding.range.start.character, finding.range.end.character],
            [anchor, 0, anchor?.length],
          );
          const again = mended(changed, 'section-missing');
          if (INDISTINCT.includes(heading.line)) {
            assert.deepEqual(findings(again), [`prose-missing "${heading.line}"`]);
          } else assert.equal(again, text);
        });
      }
    }
  });

  describe(`a heading of ${code} written twice`, () => {
    for (const heading of all) {
      it(heading.line, () => {
        const changed = instead(heading, heading.line + heading.gap + heading.line);
        const [finding, ...more] = diagnose(changed);
        assert.ok(finding && more.length === 0, findings(changed).join('\n'));
        assert.equal(finding.code, 'section-duplicate');
        assert.equal(
          finding.range.start.line,
          text.slice(0, heading.start + 1).split('\n').length - 2 + heading.gap.length + 1,
        );
        assert.equal(
          finding.relatedInformation?.[0]?.location.range.start.line,
          finding.range.start.line - heading.gap.length,
        );
      });
    }
  });

  describe(`a heading of ${code} written wrong, and put right`, () => {
    const proves = (name: string, heading: Heading, wrong: string) =>
      it(`${heading.line} → ${wrong} (${name})`, () => {
        const changed = instead(heading, wrong);
        const [finding, ...more] = diagnose(changed);
        assert.ok(finding && more.length === 0, findings(changed).join('\n'));
        assert.equal(finding.code, 'heading-spelling');
        assert.equal(applied(changed, [{ range: finding.range, newText: heading.line }]), text);
        assert.equal(mendedAll(changed), text);
      });

    for (const heading of all) {
      const { line } = heading;
      const at = Math.ceil(line.length / 2);
      proves('a letter too many', heading, `${line.slice(0, at)}x${line.slice(at)}`);
      proves('a letter too few', heading, line.slice(0, -1));
      if (!/^\d/.test(line)) continue;
      proves('its number lost', heading, line.replace(/^\S+ /, ''));
      proves('another number', heading, line.replace(/^\d+/, '17'));
    }
  });

  describe(`a heading of ${code} in one of its words`, () => {
    const wordsOf = (line: string): string[] => line.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const isCommon = (word: string) => all.filter(({ line }) => wordsOf(line).includes(word)).length > 1;
    for (const heading of all) {
      const [number] = /^\S+ /.exec(heading.line) ?? [];
      if (!number || !/^\d/.test(number)) continue;
      for (const word of wordsOf(heading.line)) {
        if (isCommon(word)) continue;
        const wrong = `${number}${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
        if (wrong === heading.line) continue;
        it(`${heading.line} → ${wrong}: is named, and put right by a fix that is not for "fix all"`, () => {
          const changed = instead(heading, wrong);
          assert.deepEqual(findings(changed), [`heading-spelling "${wrong}"`]);
          assert.equal(mended(changed, 'heading-spelling'), text);
          assert.equal(mendedAll(changed), changed);
        });
      }
    }
  });

  describe(`a heading of ${code} moved away from its text`, () => {
    const moved = (heading: Heading, where: 'top' | 'end') => {
      const { line, gap } = heading;
      const rest = without(heading);
      const first = all[0] as Heading;
      if (where === 'end') return `${rest.trimEnd()}\n\n${line}\n`;
      return rest.slice(0, first.start) + line + gap + rest.slice(first.start);
    };
    /** The last section's heading cannot stand below the text's end, nor the first one's above its beginning. */
    const cannotMove = (heading: Heading, where: string) =>
      (where === 'top' && heading === all[0]) || [...INDISTINCT, ...OPTIONAL].includes(heading.line);

    for (const heading of all) {
      for (const where of ['top', 'end'] as const) {
        if (cannotMove(heading, where)) continue;
        it(`${heading.line} to the ${where}: one finding, whose fix puts it back`, () => {
          const changed = moved(heading, where);
          const diagnostics = diagnose(changed);
          const shown = found(changed, diagnostics);
          assert.equal(shown.length, 1, shown.join('\n'));
          assert.equal(diagnostics[0]?.code, 'section-order');
          const range = diagnostics[0]?.range;
          assert.equal(changed.split('\n')[range?.start.line ?? -1], heading.line);
          assert.equal(mended(changed, 'section-order').trimEnd(), text.trimEnd());
        });
      }
    }
  });

  describe(`two neighbouring sections of ${code} changed about`, () => {
    const pairs = (nodes: readonly SectionNode[]): [SectionNode, SectionNode][] => [
      ...nodes.slice(1).map((node, at): [SectionNode, SectionNode] => [nodes[at] as SectionNode, node]),
      ...nodes.flatMap(({ sections }) => pairs(sections)),
    ];
    for (const [one, other] of pairs(service.read(text).sections)) {
      const name = (node: SectionNode) => node.spec.number ?? node.spec.title;
      it(`${name(one)} and ${name(other)}: one finding, whose fix changes them back`, () => {
        const part = ({ span }: SectionNode) => text.slice(span.start, span.end);
        const between = text.slice(one.span.end, other.span.start);
        const changed = text.slice(0, one.span.start) + part(other) + between + part(one) + text.slice(other.span.end);
        assert.deepEqual(
          diagnose(changed).map((finding) => finding.code),
          ['section-order'],
        );
        assert.equal(mended(changed, 'section-order'), text);
      });
    }
  });
}
