/** One measured thing. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB';
  /** How many times what it is compared with: reading and checking a sheet, unless the row says otherwise. */
  readonly ratio?: number;
  /** What it must not exceed on a developer's machine at rest. */
  readonly bar?: number;
}

/** The value below which a share of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const shown = (value: number) => (Number.isNaN(value) ? '–' : value.toPrecision(3).replace(/\.0+$/, ''));

/** The rows as a Markdown table. */
export function table(title: string, rows: readonly Row[]): string {
  const head = [title, 'ratio', 'measured', 'bar'];
  const body = rows.map(({ what, value, unit, ratio, bar }) => [
    what,
    ratio === undefined ? '' : `${shown(ratio)} ×`,
    `${shown(value)} ${unit}`,
    bar === undefined ? '' : `${bar} ${unit}${value > bar ? ' (over)' : ''}`,
  ]);
  return [head, ['---', '---:', '---:', '---:'], ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
