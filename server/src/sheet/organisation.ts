/** An organisation as a sheet names it: an applicant or a partner. */
export interface Organisation {
  readonly name: string;
  /** Its Y-tunnus in canonical writing, where a valid one stands beside the name. */
  readonly businessId: string | undefined;
}
