import type { PlaceKind } from '../reference/place.ts';
import type { Fund, NumberedOption, OtherNames } from '../values/choice.ts';
import type { CodePattern } from '../values/projectCode.ts';

/*
 * What a form is: data that says what a published sheet holds. The reader, the rules and every editor feature
 * read it, and nothing outside this folder knows a label or a title. It holds nothing that JSON cannot.
 */

/** The languages the product speaks. */
export type Locale = 'fi' | 'sv' | 'en';

/** One text in the three languages. */
export type Localized = Readonly<Record<Locale, string>>;

/** When a field or a section's text must be there: always, once the project has ended, or never. */
export type Requirement = 'always' | 'ended' | 'never';

/** The type of a field's value. */
export type ValueType =
  | { readonly kind: 'text' }
  | { readonly kind: 'projectCode' }
  | { readonly kind: 'businessId' }
  | { readonly kind: 'period' }
  | { readonly kind: 'date' }
  /** Whole euros. */
  | { readonly kind: 'amount' }
  /** `100000-500000 €`. */
  | { readonly kind: 'amountRange' }
  /** `units`: what people write behind the number, `henkilöä`. */
  | { readonly kind: 'count'; readonly units?: readonly string[] }
  /**
   * `555, joista naisia 275`; `subset` is the text between the comma and the second number, `variants` other words that
   * are read for it, `units` what people write behind the first number.
   */
  | {
      readonly kind: 'countPair';
      readonly subset: string;
      readonly variants?: readonly string[];
      readonly units?: readonly string[];
    }
  | { readonly kind: 'places'; readonly of: PlaceKind }
  | { readonly kind: 'place'; readonly of: PlaceKind }
  /**
   * One of a vocabulary; `open` when values outside it are in use too. `otherNames`: what else people call an option, by
   * option; such a name is no value, and leaves no doubt which is meant.
   */
  | {
      readonly kind: 'choice';
      readonly options: readonly string[];
      readonly open: boolean;
      readonly otherNames?: OtherNames;
    }
  /** `3: Title` or `3. Title`; `separator` is the official text between number and title. */
  | {
      readonly kind: 'numberedChoice';
      readonly options: readonly NumberedOption[];
      readonly separator: string;
      readonly open: boolean;
    }
  /** Kyllä or Ei. */
  | { readonly kind: 'answer'; readonly options: readonly string[] }
  | { readonly kind: 'postalCode' }
  | { readonly kind: 'phone' }
  | { readonly kind: 'email' }
  /** `sentences`: the form's published sheets hold sentences here too. */
  | { readonly kind: 'web'; readonly sentences: boolean };

/** What a field means to the rules and features that need one field among all: they ask for the role, never the label. */
export type Role =
  | 'code'
  | 'name'
  | 'priority'
  | 'objective'
  | 'participation'
  | 'period'
  | 'start'
  | 'end'
  | 'status'
  | 'applicantName'
  | 'applicantId'
  | 'applicants'
  | 'granted'
  | 'actual'
  | 'plannedTotal'
  | 'actualTotal'
  | 'persons'
  | 'regions'
  | 'subRegions'
  | 'municipalities'
  | 'postalCode'
  | 'postalPlace'
  | 'contactName';

/** A line `Label: value`. */
export interface Field {
  readonly label: string;
  /** The same label written rightly where the official one has a slip. */
  readonly variants?: readonly string[];
  /** Other names people give it: read, and flagged. */
  readonly misspellings?: readonly string[];
  readonly type: ValueType;
  readonly required: Requirement;
  readonly role?: Role;
  /** Says something of the applicant, the same in its next project. */
  readonly ofApplicant?: true;
  /** Free text follows the value: an answer's reason. */
  readonly reasoned?: boolean;
  /** What the form asks here. */
  readonly help?: Localized;
  /**
   * A value as it would be written. It names nobody who lives: people and organisations are invented, a Y-tunnus is
   * right but not of a series in use, and a telephone number has a 0 after its area code, which no real one has.
   */
  readonly example: string;
}

/** The lines of a table. */
export type Rows =
  /** `name, Y-tunnus`, one partner a line. */
  | { readonly kind: 'partners' }
  /** `title`, two integers (direct and indirect impact), then the reason; every title is required. */
  | { readonly kind: 'impacts'; readonly titles: readonly string[]; readonly min: number; readonly max: number };

/** A heading and what stands under it. */
export interface Section {
  /** `3.1`; a plain heading has none. */
  readonly number?: string;
  readonly title: string;
  /** The same title written rightly where the official one has a slip. */
  readonly variants?: readonly string[];
  readonly fields?: readonly Field[];
  /** Present when free text may stand here; says when it must. */
  readonly prose?: Requirement;
  readonly rows?: Rows;
  /** A line that stands first, a lost table header: the published writing and the canonical one. */
  readonly caption?: { readonly published: string; readonly canonical: string };
  /** A line that may stand in place of all the fields. */
  readonly insteadOfFields?: string;
  /** Nothing here is required when the field of this role holds this value. */
  readonly waivedBy?: { readonly role: Role; readonly value: string };
  readonly sections?: readonly Section[];
  readonly help?: Localized;
  /** Its fields stand on adjacent lines, with no blank line between them. */
  readonly compact?: boolean;
  /** Stands in some sheets only: a new sheet does not have it. */
  readonly occasional?: boolean;
  /** The heading stands directly above its lines and below the previous ones, with no blank line. */
  readonly tight?: boolean;
}

/** A project page's opening lines, which carry no label: name, bar, status. */
export interface PageHead {
  /** What the parts of the bar `priority | period | region` repeat, by role of the field. */
  readonly bar: readonly ('priority' | 'period' | 'regions')[];
  readonly statuses: readonly string[];
}

/** A published form. */
export interface Form {
  readonly id: string;
  readonly name: Localized;
  /** For which project it is chosen, in a sentence. */
  readonly use: Localized;
  /** Absent where the text is known by its headings and labels only. */
  readonly title?: string;
  /** The lines above the title. */
  readonly banner: readonly string[];
  readonly pageHead?: PageHead;
  /** A project page may carry the code of either fund, so it has none of its own. */
  readonly fund?: Fund;
  /** The project code: how it is made, and one as it would be written. */
  readonly code: { readonly pattern: CodePattern; readonly example: string };
  /** First and last day a project may run, `YYYY-MM-DD`, by the project's code. */
  readonly programmes: readonly { readonly code: CodePattern; readonly first: string; readonly last: string }[];
  /** The public page of a project on the information service, with `CODE` where the code goes, by the project's code. */
  readonly addresses: readonly { readonly code: CodePattern; readonly url: string }[];
  /** Whether a number in a heading of the top level ends in a dot. */
  readonly dotted: boolean;
  /** Dates as `01.02.2016` rather than `1.2.2016`. */
  readonly zeroPaddedDates: boolean;
  /** An e-mail address with `@` is ordinary here. */
  readonly plainEmails: boolean;
  /** The values of the status field that the rules speak of. */
  readonly status: { readonly ended: string; readonly running: string };
  /** The value of the `participation` field that says no persons take part. */
  readonly noPersons?: string;
  /** The values of the `applicants` field that the partner rules speak of. */
  readonly applicants?: { readonly single: string; readonly joint: string };
  readonly sections: readonly Section[];
}
