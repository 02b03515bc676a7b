import type { Role } from '../forms/form.ts';
import { memoize } from '../sheet/memoize.ts';
import { type FieldNode, fieldOf, type Sheet } from '../sheet/sheet.ts';
import { readAmount } from '../values/amount.ts';

/** The roles of the four amounts: the share of EU and state, granted and realised, and all public money, planned and realised. */
export type FundingRole = Extract<Role, 'granted' | 'actual' | 'plannedTotal' | 'actualTotal'>;

/** One of the four amounts of a sheet. */
export interface FundingAmount {
  readonly node: FieldNode;
  /** In euros, with cents where they are written. */
  readonly euros: number;
}

/** Public money of one source: whole euros, and the realised part of the planned as a ratio. */
export interface FundingSource {
  readonly planned: number | undefined;
  readonly actual: number | undefined;
  readonly rate: number | undefined;
}

/** The money of a sheet; what rests on an amount that is missing or cannot be read is `undefined`. */
export interface Funding {
  readonly amounts: Readonly<Record<FundingRole, FundingAmount | undefined>>;
  readonly euState: FundingSource;
  /** What municipalities and others pay: all public money less that of EU and state. */
  readonly other: FundingSource;
  readonly total: FundingSource;
  /** The part of EU and state in all public money, a ratio. */
  readonly share: { readonly planned: number | undefined; readonly actual: number | undefined };
}

/** The four amounts and what follows from them. */
export const fundingOf = memoize((sheet): Funding => {
  const amounts = {
    granted: amountOf(sheet, 'granted'),
    actual: amountOf(sheet, 'actual'),
    plannedTotal: amountOf(sheet, 'plannedTotal'),
    actualTotal: amountOf(sheet, 'actualTotal'),
  };
  const [granted, actual] = [amounts.granted?.euros, amounts.actual?.euros];
  const [planned, total] = [amounts.plannedTotal?.euros, amounts.actualTotal?.euros];
  return {
    amounts,
    euState: source(granted, actual),
    other: source(less(planned, granted), less(total, actual)),
    total: source(planned, total),
    share: { planned: ratio(granted, planned), actual: ratio(actual, total) },
  };
});

/** Two amounts beside each other: by how many euros the first exceeds the second, and how many times it is the second. */
export interface FundingComparison {
  readonly value: FundingAmount;
  readonly limit: FundingAmount;
  readonly over: number;
  readonly times: number;
}

/** Compares two amounts; `undefined` when either is missing or cannot be read. */
export function compareAmounts(
  amounts: Funding['amounts'],
  of: FundingRole,
  to: FundingRole,
): FundingComparison | undefined {
  const { [of]: value, [to]: limit } = amounts;
  return value && limit && { value, limit, over: value.euros - limit.euros, times: value.euros / limit.euros };
}

function amountOf(sheet: Sheet, role: FundingRole): FundingAmount | undefined {
  const node = fieldOf(sheet, role);
  const euros = node && readAmount(node.text);
  return node && euros !== undefined ? { node, euros } : undefined;
}

function source(planned: number | undefined, actual: number | undefined): FundingSource {
  return { planned, actual, rate: ratio(actual, planned) };
}

function less(total: number | undefined, part: number | undefined): number | undefined {
  return total === undefined || part === undefined ? undefined : total - part;
}

function ratio(part: number | undefined, total: number | undefined): number | undefined {
  return part === undefined || !total ? undefined : part / total;
}
