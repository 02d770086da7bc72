import '../../zod-setup'
import * as z from 'zod/mini'
import { DaySpan } from '../../calendar/day'
import { Clause } from './clause'
import { Measure } from './measure'
import { Parameters } from './parameter'
import { Question } from './question'

/** Two measures that exclude or touch one another, and why. They are shown together with the reason. */
export const Relation = z.object({
  kind: z.enum(['excludes', 'touches']),
  measures: z.tuple([z.string(), z.string()]),
  clause: Clause,
  reason: z.string(),
})
export type Relation = z.infer<typeof Relation>

/** Something the city says it does, which nobody applies for. */
export const Commitment = z.object({ id: z.string(), title: z.string(), text: z.string(), clause: Clause })
export type Commitment = z.infer<typeof Commitment>

/** A city's policies of one campaign. Identified by `id` and, once a decision is made, by its content hash. */
export const Pack = z.object({
  id: z.string(),
  city: z.string(),
  title: z.string(),
  /** The days the pack speaks of, without an end where the source states none: every dated figure covers each of them. */
  campaign: DaySpan,
  parameters: Parameters,
  questions: z.array(Question),
  measures: z.array(Measure),
  relations: z.array(Relation),
  commitments: z.array(Commitment),
})
export type Pack = z.infer<typeof Pack>

/** What deciding a measure needs of a pack. */
export type Rules = Pick<Pack, 'id' | 'parameters' | 'measures'>

/** The same for what a form says: questions of the check give options and what they settle. */
export type FormRules = Rules & Pick<Pack, 'questions'>
