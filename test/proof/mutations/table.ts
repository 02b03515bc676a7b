/** One change to a seed: what stands there (once), what is put in its place, and every finding it must give, in order. */
export type Mutation = readonly [from: string, to: string, ...findings: readonly string[]];

/** Changes to the seeds, by what they prove. */
export type Mutations = { readonly [about: string]: Partial<Readonly<Record<string, readonly Mutation[]>>> };
