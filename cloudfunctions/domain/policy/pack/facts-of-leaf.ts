import type { LeafCondition } from './condition'

/** The facts a leaf looks at. */
export const factsOfLeaf = (leaf: LeafCondition): readonly string[] =>
  leaf.kind === 'shareAtLeast' ? [leaf.fact, leaf.whole] : [leaf.fact]
