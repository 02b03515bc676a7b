/** The kinds of inlay hints, as the setting `esr.inlayHints` names them. */
export const hintKinds = ['realisation', 'share', 'months', 'women', 'municipalities', 'postalPlace'] as const;

/** A kind of inlay hint; each can be switched off. */
export type HintKind = (typeof hintKinds)[number];
