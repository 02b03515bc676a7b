import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import type { SheetContext } from '../../server/src/features/context.ts';
import type { SheetDiagnostic } from '../../server/src/features/diagnostics.ts';
import { headingText } from '../../server/src/forms/heading.ts';
import { publishedForms } from '../../server/src/forms/index.ts';
import { createSheetService, type SheetService } from '../../server/src/service.ts';
import type { Sheet } from '../../server/src/sheet/sheet.ts';
import type { Span } from '../../server/src/values/text.ts';
import { projectRoot } from './paths.ts';

/** The day on which tests check sheets. */
export const TODAY = '2026-11-21';

/** Where a sheet of a test is said to lie. */
export const URI = 'file:///sheets/sheet.esr';

/** What a test asks about a sheet with, unless the test is about something of it. */
export const CONTEXT: SheetContext = { uri: URI, version: 1, today: TODAY };

const texts = new Map<string, string>();

/** The published documents that come with the product, by project code. */
export const seeds: readonly string[] = readdirSync(join(projectRoot, 'seeds'))
  .filter((name) => name.endsWith('.esr'))
  .map((name) => basename(name, '.esr'))
  .sort();

/** The seeds that are sheets, with a form's title; the others are projects' own web pages. */
export const sheetSeeds: readonly string[] = seeds.filter((code) =>
  publishedForms.some(({ title }) => title !== undefined && seed(code).includes(title)),
);

/** A service that speaks English, with every published form. */
export const service: SheetService = createSheetService({ locale: 'en' });

/** The text of a seed. */
export function seed(code: string): string {
  const text = texts.get(code) ?? readFileSync(join(projectRoot, 'seeds', `${code}.esr`), 'utf8');
  texts.set(code, text);
  return text;
}

/** The text with one change; `from` must occur in it exactly once. */
export function edit(text: string, from: string, to: string): string {
  assert.equal(text.split(from).length, 2, `occurs exactly once: ${JSON.stringify(from)}`);
  return text.replace(from, () => to);
}

/** Two lines of a text, each in the other's place. */
export function exchanged(text: string, one: string, other: string): string {
  const lines = text.split('\n');
  const [first, second] = [lines.indexOf(one), lines.indexOf(other)];
  assert.ok(first >= 0 && second >= 0, `${one}, ${other}`);
  return lines.with(first, other).with(second, one).join('\n');
}

/** The text with its lines ending in CRLF. */
export const withCrlf = (text: string): string => text.replaceAll('\n', '\r\n');

const bannersAndTitles = new Set(publishedForms.flatMap(({ banner, title }) => [...banner, title ?? '']));

const headings = (numbered: boolean) => {
  const found = new Set<string>();
  for (const form of publishedForms) {
    const collect = (sections: typeof form.sections) => {
      for (const section of sections) {
        if ((section.number !== undefined) === numbered) found.add(headingText(form, section));
        collect(section.sections ?? []);
      }
    };
    collect(form.sections);
  }
  return found;
};
const numberedHeadings = headings(true);
const plainHeadings = headings(false);

/** What is left of a sheet in a stored copy that lost its banner, title, numbered headings and blank lines. */
export function dense(text: string, { plain = 'kept' }: { plain?: 'kept' | 'lost' } = {}): string {
  const lost = (line: string) =>
    line.trim() === '' ||
    bannersAndTitles.has(line) ||
    numberedHeadings.has(line) ||
    (plain === 'lost' && plainHeadings.has(line));
  return `${text
    .split('\n')
    .filter((line) => !lost(line))
    .join('\n')}\n`;
}

/** What the rules say of a text, gravest first. */
export function diagnose(text: string, request: Partial<SheetContext> = {}, by = service): SheetDiagnostic[] {
  return by.diagnostics(by.read(text), { ...CONTEXT, ...request });
}

/**
 * The findings in a text, in the order they stand, each as `code "text"`: the text at its range, and which of several
 * equal ones it is, as in `field-empty "Puhelinnumero" 2/2`. Of a long text only the beginning and the end are given.
 */
export function findings(text: string, request: Partial<SheetContext> = {}): string[] {
  return found(text, diagnose(text, request));
}

/** Diagnostics of a text as `findings` gives them. */
export function found(text: string, diagnostics: readonly SheetDiagnostic[]): string[] {
  const document = asDocument(text);
  return diagnostics
    .map((diagnostic) => ({ diagnostic, at: document.offsetAt(diagnostic.range.start) }))
    .sort((a, b) => a.at - b.at || (a.diagnostic.code < b.diagnostic.code ? -1 : 1))
    .map(({ diagnostic, at }) => {
      const there = document.getText(diagnostic.range);
      return `${diagnostic.code} ${quoted(there)}${occurrence(text, there, at)}`;
    });
}

const SHOWN = 60;

function quoted(text: string): string {
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN - 20)}…${text.slice(-20)}` : text;
  return `"${shown.replaceAll('\r\n', '␊').replaceAll('\n', '␊').replaceAll('\u00A0', '⍽')}"`;
}

/** Which of several equal texts: only those count that are no part of a longer word. */
function occurrence(text: string, part: string, at: number): string {
  if (part === '') return ` at ${at}`;
  const escaped = part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const all = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'gu'))];
  if (all.length < 2) return '';
  return ` ${all.findIndex(({ index }) => index === at) + 1}/${all.length}`;
}

/** The one finding of a rule in a text. */
export function theOne(text: string, code: string, request: Partial<SheetContext> = {}, by = service): SheetDiagnostic {
  const all = diagnose(text, request, by).filter((diagnostic) => diagnostic.code === code);
  assert.equal(all.length, 1, `one ${code}, not ${all.length}`);
  return all[0] as SheetDiagnostic;
}

/** The text as an editor holds it. */
export function asDocument(text: string): TextDocument {
  return TextDocument.create(URI, 'esr', 1, text);
}

/** The text with edits applied as an editor would. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(asDocument(text), [...edits]);
}

/** The text after a fix of the only finding of a rule; the first fix unless told otherwise. */
export function mended(text: string, code: string, fix = 0): string {
  const { fixes } = theOne(text, code).data;
  const chosen = fixes[fix];
  assert.ok(chosen, `a fix ${fix} of ${code}`);
  return applied(text, chosen.edits);
}

/** The text after "fix everything that can be fixed safely". */
export function mendedAll(text: string): string {
  const document = asDocument(text);
  const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
  const params = { diagnostics: diagnose(text), range, only: ['source.fixAll'] };
  const [action] = service.codeActions(service.read(text), params, CONTEXT);
  const change = action?.edit?.documentChanges?.[0];
  return change && 'edits' in change ? applied(text, change.edits as TextEdit[]) : text;
}

/** The text of a span of a sheet; nothing for no span. */
export function at(sheet: Sheet, span: Span | undefined): string | undefined {
  return span && sheet.text.slice(span.start, span.end);
}
