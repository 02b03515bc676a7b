import { type FormIndex, liesIn, type SectionSpec, withAncestors } from '../../forms/formIndex.ts';
import { findPlaces, type PlaceKind } from '../../reference/places.ts';
import { listItems } from '../../values/list.ts';
import { nearness } from '../../values/near.ts';
import { fold } from '../../values/text.ts';
import { type Line, nextLine } from '../lines.ts';
import type { Evidence } from './evidence.ts';
import type { HeadingCandidate } from './headings.ts';
import { isLikeLabelOf } from './labels.ts';
import type { DistinctHeadings } from './repeatedHeadings.ts';
import { impactTitle, looksLikePartner } from './rows.ts';

/** A run of lines of one section: below its heading, or, with no heading, inferred from what stands in it. */
export interface Segment {
  readonly spec: SectionSpec;
  /** The heading's line; `undefined` when the section is inferred, or goes on after a subsection. */
  readonly heading: number | undefined;
  readonly candidate: HeadingCandidate | undefined;
  /** The lines below the heading: first, and one past the last. */
  readonly from: number;
  to: number;
}

/** A text cut into the runs of lines of its sections. */
export interface Segments {
  /** In the order they stand; the lines above the first belong to none. */
  readonly segments: readonly Segment[];
  /** Lines of free text that read like a heading which has stood already, blank lines round them. */
  readonly repeated: readonly { readonly spec: SectionSpec; readonly line: number }[];
}

/** The end of a line of a list that goes on below it: a separator, or the label itself. */
const LIST_GOES_ON = /[,;:]$/;
/** What follows the last comma of a partner row: meant as a Y-tunnus, right or wrong. */
const ID_BEHIND_COMMA = /, ?(?:FI)?[\d -]{3,12}$/i;
/** A line of so many characters is no label, heading or value: it is prose, wherever it stands. */
const LENGTH_OF_PROSE = 100;
/** A label of so many characters is not met by accident, not even misspelt. */
const LENGTH_THAT_TELLS = 20;
const LABEL_SHAPE = /^\p{L}[^.?!]{0,79}$/u;

/** Whether a line means something in a section, apart from its subsections: text where it may stand, a field, or a line of its own kind. */
export function canHold(spec: SectionSpec, line: Line): boolean {
  const { insteadOfFields, caption, holdsText } = spec;
  if (holdsText) return true;
  const ownLines = [insteadOfFields, caption?.published, caption?.canonical];
  if (line.head !== undefined && ownLines.some((own) => own !== undefined && fold(own) === line.head)) return true;
  return isLikeLabelOf(spec, line);
}

/** Whether every name in a line is a place of the kind: the line goes on a list, though nothing says so. */
function namesPlaces({ head }: Line, kind: PlaceKind): boolean {
  if (head === undefined) return false;
  const names = listItems(head, { start: 0, end: head.length });
  return names.every(({ start, end }) => findPlaces(kind, head.slice(start, end)).length > 0);
}

/**
 * Cuts a text into segments, line after line. A line without a heading of its own goes to the open section where that
 * can hold it, else it opens the section it tells of when that has no heading in the whole text.
 */
export class Segmenter {
  private readonly segments: Segment[] = [];
  private readonly repeated: { readonly spec: SectionSpec; readonly line: number }[] = [];
  /** The sections that have had their heading. */
  private readonly begun = new Set<SectionSpec>();
  /** The section that lines go to. */
  private open: SectionSpec | undefined;
  /** How often each label has stood in the open section. */
  private used = new Map<string, number>();
  /** The last line of the list field that is being read, and what it lists. */
  private list: { readonly line: Line; readonly of: PlaceKind } | undefined;
  /** Whether a detached heading has cut the open section's lines in two. */
  private interrupted = false;

  /**
   * @param detached lines of headings that stand away from their text: they open nothing, and what they stand in goes on
   */
  constructor(
    private readonly index: FormIndex,
    private readonly lines: readonly Line[],
    private readonly headings: DistinctHeadings,
    private readonly detached: ReadonlyMap<number, SectionSpec>,
    private readonly evidence: Evidence,
  ) {}

  /**
   * Cuts the text.
   *
   * @param first the first line that can belong to a section
   */
  cut(first: number): Segments {
    for (let number = first; number < this.lines.length; number++) {
      const line = this.lines[number] as Line;
      if (line.blank) this.list = undefined;
      else if (this.detached.has(number)) this.interrupt(number);
      else this.take(number, line);
    }
    return { segments: this.segments, repeated: this.repeated };
  }

  private take(number: number, line: Line): void {
    const repeat = this.headings.repeats.get(number);
    const heading = this.headings.byLine.get(number) ?? repeat;
    if (heading && this.fits(heading.spec)) {
      if (!repeat || !this.open?.holdsText) {
        this.begin(heading.spec, number, heading);
        return;
      }
      this.tellRepeat(repeat.spec, number);
    }
    const inferred = this.inferredBy(line, number);
    if (inferred && inferred !== this.open) this.begin(inferred, number, undefined);
    else if (this.interrupted && this.open) this.begin(this.open, number, undefined);
    this.note(line);
  }

  private begin(spec: SectionSpec, number: number, candidate: HeadingCandidate | undefined): void {
    const last = this.segments.at(-1);
    if (last && !this.interrupted) last.to = number;
    const heading = candidate && number;
    this.segments.push({ spec, heading, candidate, from: candidate ? number + 1 : number, to: this.lines.length });
    if (candidate) this.begun.add(spec);
    if (this.open !== spec) this.used = new Map();
    this.open = spec;
    this.list = undefined;
    this.interrupted = false;
  }

  private interrupt(number: number): void {
    const last = this.segments.at(-1);
    if (last && !this.interrupted) last.to = number;
    this.interrupted = true;
  }

  /** Keeps in mind which labels have stood, and whether a list may go on. */
  private note(line: Line): void {
    if (line.label === undefined) {
      if (this.list) this.list = { ...this.list, line };
      return;
    }
    const label = this.meantLabel(line.label);
    const fields = this.open?.byLabel.get(label);
    if (fields) this.used.set(label, (this.used.get(label) ?? 0) + 1);
    const type = fields?.[0]?.type;
    this.list = type?.kind === 'places' ? { line, of: type.of } : undefined;
  }

  /** A plain heading means something only where its parent is open or has lost its own heading, or where nothing else can hold it. */
  private fits(spec: SectionSpec): boolean {
    const { number, parent } = spec;
    if (number !== undefined || !parent || liesIn(this.open, parent) || this.isLost(parent)) return true;
    return this.begun.has(parent) && !this.begun.has(spec) && this.open?.holdsText === false;
  }

  /** A line of free text that repeats a heading is told of where it stands alone; one that touches other text is an item of a list. */
  private tellRepeat(spec: SectionSpec, number: number): void {
    const touches = [number - 1, number + 1].some(
      (line) => this.lines[line]?.blank === false && !this.headings.byLine.has(line),
    );
    if (!touches || spec.holdsText) this.repeated.push({ spec, line: number });
  }

  /** Whether a section has no heading in the text and would come after the open one. */
  private isLost(spec: SectionSpec): boolean {
    return !this.headings.present.has(spec) && spec.order > (this.open?.order ?? -1);
  }

  /** The section that a line without a heading belongs to, when it is not the open one. */
  private inferredBy(line: Line, number: number): SectionSpec | undefined {
    const owner = this.ownerOfLabel(line) ?? this.ownerOfRow(line) ?? this.ownerOfMisspeltLabel(line, number);
    if (owner || !this.open || this.holds(this.open, line)) return owner;
    const prose = this.lostProse(this.open);
    return prose && this.isProse(line, number, prose) ? prose : undefined;
  }

  /** The label of the open section that a misspelt one stands for; a label as it is where it stands for none, or in text. */
  private meantLabel(label: string): string {
    const { open, index } = this;
    if (!open || open.holdsText || label.length > index.longestLabel || index.byLabel.has(label)) return label;
    return [...open.byLabel.keys()].find((official) => nearness(label, official) !== undefined) ?? label;
  }

  private ownerOfLabel(line: Line): SectionSpec | undefined {
    const { open, index } = this;
    if (line.label === undefined || line.label.length > index.longestLabel) return undefined;
    const label = this.meantLabel(line.label);
    const own = open?.byLabel.get(label);
    if (own && (this.used.get(label) ?? 0) < own.length) return open;
    const isMisspelt = label !== line.label;
    const lost = index.byLabel
      .get(label)
      ?.find((spec) => this.isLost(spec) && !(isMisspelt && spec.required === 'never'));
    if (lost || own) return lost ?? open;
    if (open?.holdsText) return undefined;
    for (const outer of withAncestors(open?.parent)) if (outer.byLabel.has(label)) return outer;
    return undefined;
  }

  private ownerOfRow({ head }: Line): SectionSpec | undefined {
    if (head === undefined) return undefined;
    const { open, index } = this;
    const owner = index.byCaption.get(head) ?? index.byRowTitle.get(impactTitle(head) ?? '');
    if (owner && (this.isLost(owner) || liesIn(open, owner))) return owner;
    if (!open || !looksLikePartner(head)) return undefined;
    const table = [open, ...open.children].find(({ rows }) => rows?.kind === 'partners');
    return table && (table === open || this.isLost(table)) ? table : undefined;
  }

  /** The lost section that has a label near the line's: a long one, which is no accident, or when the line below has another label of it. */
  private ownerOfMisspeltLabel({ label }: Line, number: number): SectionSpec | undefined {
    const { index, lines, open } = this;
    if (label === undefined || label.length > index.longestLabel || index.byLabel.has(label)) return undefined;
    const below = lines[nextLine(lines, number)]?.label;
    const isBelow = (spec: SectionSpec) => below !== undefined && spec.byLabel.has(below);
    return index.sections.find(
      (spec) =>
        spec !== open &&
        this.isLost(spec) &&
        [...spec.byLabel.keys()].some(
          (official) =>
            (official.length >= LENGTH_THAT_TELLS || (official !== below && isBelow(spec))) &&
            nearness(label, official) !== undefined,
        ),
    );
  }

  /** Whether a line that is no known label can stand in the section. */
  private holds(spec: SectionSpec, line: Line): boolean {
    if (spec.holdsText) return true;
    // Without blank lines nothing else tells a list that goes on from the prose of a section that lost its heading.
    if (this.list && line.label === undefined) {
      return LIST_GOES_ON.test(this.list.line.head ?? '') || namesPlaces(line, this.list.of) || !this.lostProse(spec);
    }
    if (spec.rows?.kind === 'partners' && ID_BEHIND_COMMA.test(line.head ?? '')) return true;
    return canHold(spec, line);
  }

  /** The section with required prose that lost its heading, between a section and the next one that has its own. */
  private lostProse(spec: SectionSpec): SectionSpec | undefined {
    for (let order = spec.order + 1; order < this.index.sections.length; order++) {
      const next = this.index.sections[order] as SectionSpec;
      if (this.headings.present.has(next)) return undefined;
      if (next.prose === 'always' || next.prose === 'ended') return next;
    }
    return undefined;
  }

  /**
   * Whether a line that nobody knows begins the prose of a section that lost its heading. At the end of what is written
   * so far it may as well be a label in the making, so that there only its length tells.
   */
  private isProse(line: Line, number: number, prose: SectionSpec): boolean {
    if (this.evidence.dense || line.end - line.start >= LENGTH_OF_PROSE) return true;
    const isLabelled = line.label !== undefined && LABEL_SHAPE.test(line.label);
    return !isLabelled && this.evidence.goesOnBehind(number, prose);
  }
}
