import '../../zod-setup'
import * as z from 'zod/mini'
import { Day } from '../../calendar/day'
import { AmountRule } from './amount'
import { Clause } from './clause'
import { Condition, LeafCondition } from './condition'

/** A question that the source leaves open and the value the demo assumes. */
export const OpenPoint = z.object({
  id: z.string(),
  clause: Clause,
  question: z.string(),
  assumed: z.string(),
})
export type OpenPoint = z.infer<typeof OpenPoint>

/** An office's number. `district` names the district it serves, where it serves one. */
export const Hotline = z.object({
  name: z.string(),
  phone: z.string(),
  clause: Clause,
  district: z.optional(z.string()),
})
export type Hotline = z.infer<typeof Hotline>

/** A paper to bring. `routes` are conditions: it is asked for only on those ways. */
export const Paper = z.object({
  id: z.string(),
  label: z.string(),
  clause: Clause,
  routes: z.optional(z.array(z.string())),
  /** When it is asked for, in words, where no condition tells. */
  only: z.optional(z.string()),
})
export type Paper = z.infer<typeof Paper>

/** Who does what by when. `workingDays` names the parameter that says how long it takes. */
export const Step = z.object({
  who: z.string(),
  what: z.string(),
  until: z.optional(Day),
  workingDays: z.optional(z.string()),
  clause: Clause,
})
export type Step = z.infer<typeof Step>

/** Where to go. Coordinates only where somebody has measured them: the sources give none. */
export const Place = z.object({
  name: z.string(),
  address: z.string(),
  clause: Clause,
  coordinates: z.optional(z.object({ latitude: z.number(), longitude: z.number() })),
})
export type Place = z.infer<typeof Place>

export const Form = z.object({ title: z.string(), clause: Clause, note: z.optional(z.string()) })
export type Form = z.infer<typeof Form>

/** A way to apply or read on that is no office: a site or an app. */
export const Link = z.object({ label: z.string(), address: z.string(), clause: Clause })
export type Link = z.infer<typeof Link>

export const Note = z.object({ text: z.string(), clause: Clause })
export type Note = z.infer<typeof Note>

/** When one may apply: within a window, at any time, or the source does not say. `words`: what it says besides the days. */
export const Apply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('window'), window: z.string(), clause: Clause, words: z.optional(z.string()) }),
  z.object({ kind: z.literal('anyTime'), clause: Clause, words: z.optional(z.string()) }),
  z.object({ kind: z.literal('notStated'), clause: Clause, words: z.string() }),
])
export type Apply = z.infer<typeof Apply>

/** What whoever it is not for can do instead: one sentence for each audience, which no other audience reads. */
export const Instead = z.object({
  worker: z.optional(z.string()),
  enterprise: z.optional(z.string()),
  agency: z.optional(z.string()),
})
export type Instead = z.infer<typeof Instead>

/** One measure of a campaign, as data. */
export const Measure = z.object({
  id: z.string(),
  title: z.string(),
  officialTitle: z.string(),
  /** What it is, in one plain sentence. */
  summary: z.string(),
  /** Words people look for it by, besides its titles. */
  keywords: z.array(z.string()),
  clause: Clause,
  whoIsPaid: z.enum(['worker', 'enterprise', 'agency', 'nobody']),
  /** Whom it is for. Anybody else is told who that is, and what those it speaks to can do instead. */
  forWhom: z.object({ condition: LeafCondition, words: z.string(), instead: z.optional(Instead) }),
  /** Who gets it elsewhere by reference (参照执行). */
  byReference: z.optional(z.object({ condition: LeafCondition, words: z.string() })),
  apply: Apply,
  conditions: Condition,
  amount: AmountRule,
  papers: z.array(Paper),
  steps: z.array(Step),
  places: z.array(Place),
  links: z.array(Link),
  forms: z.array(Form),
  notes: z.array(Note),
  hotlines: z.array(Hotline),
  openPoints: z.array(OpenPoint),
})
export type Measure = z.infer<typeof Measure>
