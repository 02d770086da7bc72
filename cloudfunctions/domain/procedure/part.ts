import '../zod-setup'
import * as z from 'zod/mini'
import { Clause } from '../policy/pack/clause'
import { Field, FieldCondition, Needed } from './field'

/** A paper to hand in as photos or files. */
export const PaperAsked = z.object({
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/)),
  label: z.string(),
  needed: Needed,
  /** Conditions of the measure: asked for only on those ways. */
  routes: z.optional(z.array(z.string())),
  mostPages: z.int().check(z.minimum(1), z.maximum(50)),
  /** Of the persons of a roster that an office draws for a closer look: it asks for it then. */
  ofSample: z.optional(z.boolean()),
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

/**
 * One column of a roster. `headings` are words by which offices name it in their own files, besides its label. Where a file does not
 * have the column, `sameForAll` lets whoever hands it in say one value for all rows, as a sentence that they confirm.
 */
export const RosterColumn = z.extend(Field, {
  headings: z.optional(z.array(z.string())),
  sameForAll: z.optional(z.string()),
  /** Of a `yesNo`: what offices write for yes and for no, besides 是, 否 and ticks. */
  words: z.optional(z.object({ yes: z.array(z.string()), no: z.array(z.string()) })),
})
export type RosterColumn = z.infer<typeof RosterColumn>

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
  /** A list of persons, a row each. A row is judged by the condition that the measure counts by, with the facts of its columns. */
  z.object({
    kind: z.literal('roster'),
    label: z.string(),
    columns: z.array(RosterColumn).check(z.minLength(1)),
    mostRows: z.int().check(z.minimum(1), z.maximum(10_000)),
    /** The column whose amount counts for a row, where rows are not counted by the head. */
    worth: z.optional(z.string()),
    /** A row counts for its worth only where this holds. */
    worthWhere: z.optional(FieldCondition),
    /** A window of the pack that each contract should cover: one that does not is shown to whoever looks. */
    covers: z.optional(z.string()),
    ...base,
  }),
  /** Coaches and trains that were hired for persons of the roster: each row of the roster may name one. */
  z.object({
    kind: z.literal('charters'),
    label: z.string(),
    /** The column of the roster that says by which one a person came. */
    seatColumn: z.string(),
    /** A window of the pack: only what ran in it counts. */
    days: z.string(),
    ...base,
  }),
])
export type Part = z.infer<typeof Part>
export type PartKind = Part['kind']
export type PartOf<K extends PartKind> = Extract<Part, { kind: K }>
