import '../zod-setup'
import * as z from 'zod/mini'
import { Clause } from '../policy/pack/clause'
import { Field, Needed } from './field'

/** A paper to hand in as photos or files. */
export const PaperAsked = z.object({
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/)),
  label: z.string(),
  needed: Needed,
  /** Conditions of the measure: asked for only on those ways. */
  routes: z.optional(z.array(z.string())),
  mostPages: z.int().check(z.minimum(1), z.maximum(50)),
  clause: Clause,
})
export type PaperAsked = z.infer<typeof PaperAsked>

/** Papers of which one will do, such as one of several proofs. What its papers ask of the form and the ways holds as it does alone. */
export const PaperGroup = z.object({
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/)),
  /** What the papers prove: `在岗的证明`. */
  label: z.string().check(z.minLength(1)),
  papers: z.array(z.string()).check(z.minLength(2)),
  needed: Needed,
  clause: Clause,
})
export type PaperGroup = z.infer<typeof PaperGroup>

/** Facts of the rules that a part gives. */
const base = { settles: z.array(z.string()), clause: Clause }

/** What a claim has besides its form. At most one of a kind. */
export const Part = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tickets'), label: z.string(), needed: z.boolean(), ...base }),
  z.object({
    kind: z.literal('papers'),
    list: z.array(PaperAsked).check(z.minLength(1)),
    oneOf: z.optional(z.array(PaperGroup)),
    ...base,
  }),
  z.object({
    kind: z.literal('roster'),
    label: z.string(),
    columns: z.array(Field).check(z.minLength(1)),
    mostRows: z.int().check(z.minimum(1), z.maximum(10_000)),
    ...base,
  }),
])
export type Part = z.infer<typeof Part>
export type PartKind = Part['kind']
export type PartOf<K extends PartKind> = Extract<Part, { kind: K }>
