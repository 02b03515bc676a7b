import type { MessageArgs, MessageKey } from '../messages/catalogue.ts';
import type { Span } from '../values/text.ts';
import type { FieldNode } from './sheet.ts';

/** A text to be said in the user's language: a key of the catalogue and what it names. */
export interface Message {
  readonly key: MessageKey;
  readonly args?: MessageArgs;
}

/** A change of the text: what is at the span becomes the text; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A quick fix: it makes its finding go away and touches nothing else. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** Whether nothing tells that it is what was meant: it is offered, and not preferred even when it is the only one. */
  readonly isGuess?: true;
}

/** Another place that explains a finding. */
export interface Related {
  readonly span: Span;
  readonly message: Message;
}

/** A fix, named by what it puts in, moves or removes. */
export function fix(key: MessageKey, text: string, edits: readonly Edit[]): Fix {
  return { title: { key, args: { text } }, edits };
}

/** A fix that puts one text in place of another. */
export function replace(span: Span, text: string, key: MessageKey = 'fix.replace'): Fix {
  return fix(key, text, [{ span, text }]);
}

/** A fix of which nothing tells that it is what was meant. */
export function guess(one: Fix): Fix {
  return { ...one, isGuess: true };
}

/** The field whose value explains a finding. */
export function byField({ field, value }: FieldNode): Related {
  return { span: value, message: { key: 'related.field', args: { label: field.label } } };
}

/** An edit that inserts a text and removes nothing. */
export function insertAt(offset: number, text: string): Edit {
  return { span: { start: offset, end: offset }, text };
}

/** A part of a value, given by offsets in that value, as a span of the sheet. */
export function within(value: Span, part: Span): Span {
  return { start: value.start + part.start, end: value.start + part.end };
}
