import assert from 'node:assert/strict';
import { publishedForms } from '../../server/src/forms/index.ts';
import { layOver } from './ruleExamples.ts';
import { wholeSheet } from './wholeSheet.ts';

/** The published forms; a small sheet needs one with a title. */
export type FormId = 'esr-2007' | 'esr-2014' | 'eakr-2014' | 'project-page';

/** A sheet of a title and a few blocks of text, with a blank line between each two. */
export function smallSheet(form: FormId, ...blocks: readonly string[]): string {
  return `${[formOf(form).title, ...blocks].join('\n\n')}\n`;
}

/**
 * A whole sheet in which nothing is found, with some of its lines written as given, in the order they stand: each takes
 * the place of the line with its label, one of several lines of all from its first to its last.
 */
export function wholeSheetWith(form: FormId, ...lines: readonly string[]): string {
  return layOver(wholeSheet(formOf(form)), lines.join('\n…\n'));
}

function formOf(id: FormId) {
  const form = publishedForms.find((one) => one.id === id);
  assert.ok(form, `no form ${id}`);
  return form;
}
