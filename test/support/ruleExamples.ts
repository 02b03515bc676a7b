import assert from 'node:assert/strict';
import type { Form } from '../../server/src/forms/form.ts';
import { marked } from './marks.ts';
import { wholeSheet } from './wholeSheet.ts';

/** An example of a rule page: a fenced block `esr wrong FORM` or `esr right FORM`, with the limits of `esr.lengths` behind it where it needs any. */
export interface RuleExample {
  readonly outcome: string;
  /** The form in a whole sheet of which the lines stand; absent when they are the whole text. */
  readonly form: string | undefined;
  readonly text: string;
  readonly lengths: Readonly<Record<string, number>>;
}

const FENCE = /^```esr (\S+)(?: ([^\s{]+))?(?: (\{\S+\}))?\n([\s\S]*?)\n```$/gm;

/** The examples of a rule page, in the order they stand. */
export function examplesIn(page: string): RuleExample[] {
  return Array.from(page.matchAll(FENCE), ([, outcome = '', form, lengths = '{}', text = '']) => {
    return { outcome, form, lengths: JSON.parse(lengths), text };
  });
}

/** The text that an example stands for: its lines laid over a whole sheet of its form. */
export function sheetOf({ form: id, text }: Pick<RuleExample, 'form' | 'text'>, forms: readonly Form[]): string {
  if (id === undefined) return `${text}\n`;
  const form = forms.find((one) => one.id === id);
  assert.ok(form, `no form ${id}`);
  return layOver(wholeSheet(form), text);
}

/**
 * Lays an example over a sheet. Its excerpts, parted by lines `…`, are taken in turn: each stands in place of what lies
 * in the sheet from the excerpt's first line to its last one, both of which the sheet must have.
 */
export function layOver(sheet: string, example: string): string {
  const lines = sheet.split('\n');
  let from = 0;
  for (const excerpt of example.split('\n…\n')) {
    const own = excerpt.split('\n');
    const start = find(lines, own[0] as string, from);
    const end = find(lines, own.at(-1) as string, start);
    lines.splice(start, end - start + 1, ...own);
    from = start + own.length;
  }
  return lines.join('\n');
}

function find(lines: readonly string[], wanted: string, from: number): number {
  const at = lines.findIndex((line, index) => index >= from && nameOf(line) === nameOf(wanted));
  assert.ok(at >= 0, `the whole sheet has no line “${wanted}” for the example to begin or end at`);
  return at;
}

/** What a line is known by, marks aside: a field's label, an impact row's title, else all of it. */
function nameOf(written: string): string {
  const line = marked(written).text;
  return /^[^:]+:(?= |$)/.exec(line)?.[0] ?? line.replace(/(?: \d+)+$/, '');
}
