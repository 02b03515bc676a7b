import type { Words } from '../words.ts';
import { jsonReporter } from './json.ts';
import type { Reporter } from './reporter.ts';
import { textReporter } from './text.ts';

/** A reporter for each format, made anew for each run. */
export const reporters = {
  text: textReporter,
  json: jsonReporter,
} as const satisfies Readonly<Record<string, (t: Words) => Reporter>>;

/** The name of a format. */
export type Format = keyof typeof reporters;
