import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createSheetService } from '../../server/src/service.ts';
import { type Answers, answersOf } from '../support/answers.ts';
import { mixedTexts } from '../support/mixedTexts.ts';
import { applied, asDocument, CONTEXT, mendedAll, service } from '../support/sheets.ts';

/** The same runs each time. */
const runs = (numRuns: number) => ({ seed: 20_261_122, numRuns });

/** A service in which a rule that fails fails the test. */
const strict = () =>
  createSheetService({
    locale: 'fi',
    onRuleError: (name, error) => {
      throw new Error(`${name} failed`, { cause: error });
    },
  });

interface Place {
  readonly line: number;
  readonly character: number;
}

/** Every range in an answer, wherever it stands in it. */
function rangesIn(answer: unknown): { start: Place; end: Place }[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const { start, end, startLine, endLine } = answer as Record<string, unknown>;
  const own = isPlace(start) && isPlace(end) ? [{ start, end }] : [];
  const fold = typeof startLine === 'number' && typeof endLine === 'number' ? [rangeOfLines(startLine, endLine)] : [];
  return [...own, ...fold, ...Object.values(answer).flatMap(rangesIn)];
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}

function rangeOfLines(start: number, end: number) {
  return { start: { line: start, character: 0 }, end: { line: end, character: 0 } };
}

function assertInside(text: string, answers: Answers): void {
  const document = asDocument(text);
  for (const { start, end } of rangesIn(answers)) {
    assert.ok(document.offsetAt(start) <= document.offsetAt(end));
    for (const place of [start, end]) assert.deepEqual(document.positionAt(document.offsetAt(place)), place);
  }
}

const formatted = (text: string) => applied(text, service.format(service.read(text), undefined, CONTEXT));

describe('for any mix of what sheets are made of', () => {
  it('every question is answered, with ranges inside the text, and each time alike', () => {
    fc.assert(
      fc.property(mixedTexts, (text) => {
        const answers = answersOf(text, strict());
        assertInside(text, answers);
        assert.deepEqual(answersOf(text, strict()), answers);
      }),
      runs(60),
    );
  }).timeout(60_000);

  it('what is formatted is formatted', () => {
    fc.assert(
      fc.property(mixedTexts, (text) => assert.equal(formatted(formatted(text)), formatted(text))),
      runs(120),
    );
  }).timeout(60_000);

  it('what is mended by "fix all" has no more to mend', () => {
    fc.assert(
      fc.property(mixedTexts, (text) => assert.equal(mendedAll(mendedAll(text)), mendedAll(text))),
      runs(120),
    );
  }).timeout(60_000);
});
