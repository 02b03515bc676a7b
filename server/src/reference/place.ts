/** A region (maakunta), a sub-region (seutukunta) or a municipality (kunta). */
export type PlaceKind = 'region' | 'subRegion' | 'municipality';

/** One spell in the next larger place. */
export interface Membership {
  /** Code of the region a sub-region lies in, or of the sub-region a municipality belongs to. */
  readonly code: string;
  /** The last whole year of it, when it is over. */
  readonly lastYear: number | undefined;
}

/** A place of any year since 2007. Source: Statistics Finland, classifications of areas (README.md). */
export interface Place {
  readonly kind: PlaceKind;
  /** Statistics Finland's code: two digits for a region, three for the others; a sub-region and a municipality may share one. */
  readonly code: string;
  /** The name as a sheet prints it: a sub-region's is a genitive ("Jyväskylän"). */
  readonly name: string;
  /** The Swedish name, where it is another. */
  readonly swedish: string | undefined;
  /** Genitives of a region or a sub-region, best first; the tables have none for municipalities. */
  readonly genitives: readonly string[];
  /** Other names it is known by: a sub-region's nominatives, a municipality's former or fuller name. */
  readonly otherNames: readonly string[];
  /** First year, for a municipality founded since 2007. */
  readonly firstYear: number | undefined;
  /** Last year, for a place that exists no more. */
  readonly lastYear: number | undefined;
  /** What it belonged to, oldest first; nothing for a region. */
  readonly memberships: readonly Membership[];
  /** Whether the memberships are its successor's: it ended before the years whose memberships are recorded. */
  readonly inferred: boolean;
  /** Codes of the places of its kind that it became part of; a divided municipality has several. */
  readonly successors: readonly string[];
}

/** No name is longer, in UTF-16 units and however spaced; what is needs no look-up. */
export const LONGEST_NAME = 200;

/**
 * Every name a place is known by. "Jyväskylän seutukunta" and "Uudenmaan maakunta" are full names. A sub-region's bare
 * nominative is the name it has in classifications; a region's bare genitive is nobody's name for it.
 */
export function namesOf(place: Place): string[] {
  const names = [place.name, ...place.otherNames];
  if (place.swedish) names.push(place.swedish);
  if (place.kind === 'region') names.push(...place.genitives.map((genitive) => `${genitive} maakunta`));
  if (place.kind === 'subRegion') {
    for (const genitive of place.genitives) names.push(genitive, `${genitive} seutukunta`);
  }
  return names;
}
