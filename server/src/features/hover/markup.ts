/** How the parts of a hover are written for a client: in Markdown, or in plain text where it shows no Markdown. */
export interface Markup {
  readonly kind: 'markdown' | 'plaintext';
  /** A text that stands out, as it is: nothing in it means anything. */
  readonly bold: (text: string) => string;
  /** A value as it would be typed. */
  readonly code: (text: string) => string;
  readonly link: (text: string, address: string) => string;
  /** Rows of equally many cells, the first of them the head; the first column holds names, the others numbers. */
  readonly table: (rows: readonly (readonly string[])[]) => string;
}

const markdown: Markup = {
  kind: 'markdown',
  bold: (text) => `**${text.replace(/[\\*_`<>[\]|]/g, '\\$&')}**`,
  code: (text) => `\`${text}\``,
  link: (text, address) => `[${text}](${address})`,
  table([head = [], ...rows]) {
    const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
    return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  },
};

const plaintext: Markup = {
  kind: 'plaintext',
  bold: (text) => text,
  code: (text) => text,
  link: (text, address) => `${text}: ${address}`,
  table(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
    const padded = (cell: string, column: number) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
    return rows.map((cells) => cells.map(padded).join('  ').trimEnd()).join('\n');
  },
};

/** The writer of a kind of text. */
export const markups = { markdown, plaintext } as const;
