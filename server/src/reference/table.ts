/** A value made on first use and kept: a table costs nothing until a sheet asks for it. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The records of a reference table: a line is a record, `|` parts its columns, lines that begin with `#` are its header. */
export function records(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('|'));
}

/** The values of a column that may hold several, or none: `;` parts them. */
export function several(column: string | undefined): string[] {
  return column ? column.split(';') : [];
}

/** The year in a column, if there is one. */
export function year(column: string | undefined): number | undefined {
  return column ? Number(column) : undefined;
}
