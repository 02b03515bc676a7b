import type { Field, Form, Section } from '../forms/form.ts';
import { headingText } from '../forms/heading.ts';

/*
 * New parts of a sheet in the canonical layout, with `\n`; the caller turns it into the document's line end. Nothing is
 * filled in for the person: a made-up number or choice would look like a given one.
 */

/** How a new part is written. */
export interface Writing {
  /** What a field holds already; without, and where it gives nothing, fields are left empty. */
  readonly valueIn?: (field: Field) => string | undefined;
  /**
   * Text to be kept, unless told: as the formatter leaves it, a label without a value ending in its colon. A `snippet`,
   * in the syntax of the Language Server Protocol, is text to be filled in at once: it has a tab stop at each empty place, in
   * the form's order, `$0` at the last one, and a space between a label and the value to come.
   */
  readonly as?: 'text' | 'snippet';
}

/** Where something of the person's goes. */
interface EmptyPlace {
  /** What parts it from the text before it: spaces or line ends. */
  readonly gap: string;
}

/** Text and empty places that stand together; blocks are parted by a blank line. */
type Block = readonly (string | EmptyPlace)[];

const BEHIND_LABEL: EmptyPlace = { gap: ' ' };
const NEXT_LINE: EmptyPlace = { gap: '\n' };
const NEXT_BLOCK: EmptyPlace = { gap: '\n\n' };
const ALONE: EmptyPlace = { gap: '' };

/** A whole new sheet: banner, title and every section, ready to be filled in. */
export function writeForm(form: Form, writing: Writing = {}): string {
  // A project page opens with its name, its bar and its status, which have no labels.
  const head = form.pageHead ? [[ALONE], [ALONE], [ALONE]] : [...form.banner, form.title ?? ''].map((line) => [line]);
  return `${written([...head, ...form.sections.filter(isEverywhere).flatMap(blocksIn(form, writing))], writing)}\n`;
}

/** What is written below something that stands already: fields of its section, then sections. */
export interface NewParts {
  readonly fields: readonly Field[];
  readonly sections: readonly Section[];
  /** Whether the fields stand on adjacent lines. */
  readonly compact?: boolean | undefined;
}

/** Fields and the sections behind them, ready to be filled in. */
export function writeParts(form: Form, { fields, sections, compact }: NewParts, writing: Writing = {}): string {
  const lines = fields.map((field) => fieldLine(field, writing));
  return written([...(compact ? [together(lines)] : lines), ...sections.flatMap(blocksIn(form, writing))], writing);
}

/** Sections, each with the labels of its fields, its rows and the sections in it, ready to be filled in. */
export function writeSections(form: Form, sections: readonly Section[], writing: Writing = {}): string {
  return written(sections.flatMap(blocksIn(form, writing)), writing);
}

/** The heading of a section alone. */
export function writeHeading(form: Form, section: Section, writing: Writing = {}): string {
  return written([[headingText(form, section)]], writing);
}

/** A field, ready to be filled in. */
export function writeField(field: Field, writing: Writing = {}): string {
  return written([fieldLine(field, writing)], writing);
}

/** A row of impacts, ready to be filled in. */
export function writeRow(title: string, writing: Writing = {}): string {
  return written([impactLine(title)], writing);
}

function blocksIn(form: Form, writing: Writing): (section: Section) => Block[] {
  const blocksOf = (section: Section): Block[] => {
    if (section.tight) return [tightBlock(section)];
    const children = (section.sections ?? []).filter(isEverywhere);
    const tight = children.filter((child) => child.tight).map(tightBlock);
    const lines = (section.fields ?? []).map((field) => fieldLine(field, writing));
    return [
      [headingText(form, section), ...(holdsOwnText(section) ? [NEXT_BLOCK] : [])],
      ...(section.compact ? [together(lines)] : lines),
      together([...(section.caption ? [[section.caption.canonical]] : []), ...tight]),
      ...children.filter((child) => !child.tight).flatMap(blocksOf),
    ];
  };
  return blocksOf;
}

function isEverywhere({ occasional }: Section): boolean {
  return !occasional;
}

function holdsOwnText({ prose, rows }: Section): boolean {
  return prose !== undefined || rows?.kind === 'partners';
}

/** A heading and its rows. */
function tightBlock({ title, rows }: Section): Block {
  return together([[title], ...(rows?.kind === 'impacts' ? rows.titles.map(impactLine) : [])]);
}

/** A row's title, its two numbers and its reason. */
function impactLine(title: string): Block {
  return [title, BEHIND_LABEL, BEHIND_LABEL, NEXT_LINE];
}

function fieldLine(field: Field, { valueIn }: Writing): Block {
  const value = valueIn?.(field);
  return [`${field.label}:`, value ? ` ${value}` : BEHIND_LABEL, ...(field.reasoned ? [NEXT_LINE] : [])];
}

/** Blocks on adjacent lines, as one. */
function together(blocks: readonly Block[]): Block {
  return blocks.flatMap((block, at) => (at === 0 ? block : ['\n', ...block]));
}

function written(blocks: readonly Block[], { as = 'text' }: Writing): string {
  const partOf = (part: string | EmptyPlace): string => {
    if (as === 'text') return typeof part === 'string' ? part : '';
    return typeof part === 'string' ? part.replace(/[\\$}]/g, '\\$&') : `${part.gap}$0`;
  };
  const texts = blocks.map((block) => block.map(partOf).join('')).filter((text) => text !== '');
  return as === 'text' ? texts.join('\n\n') : numberStops(texts.join('\n\n'));
}

const STOP_OR_ESCAPED = /\$\d+|\\./g;

/** A snippet, or several one after the other, with its stops counted through; the last one is number 0. */
export function numberStops(snippet: string): string {
  const isStop = (part: string) => part.startsWith('$');
  const stops = (snippet.match(STOP_OR_ESCAPED) ?? []).filter(isStop).length;
  let stop = 0;
  const numbered = () => {
    stop++;
    return `$${stop === stops ? 0 : stop}`;
  };
  return snippet.replace(STOP_OR_ESCAPED, (part) => (isStop(part) ? numbered() : part));
}
