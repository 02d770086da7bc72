import '@domain/zod-setup'
import * as z from 'zod/mini'
import { Confirmation } from '@domain/claim/raise'
import { GrantedRole } from '@domain/organisation/role'
import type { Collection } from '../store/store'

const queue = z.enum(['waiting', 'returned', 'done'])

/** That an office has or had a claim at one of its steps: what a move has to know of it without reading another document. */
export const Hand = z.object({
  step: z.string(),
  /** The role of the office's staff. */
  role: GrantedRole,
  organisationId: z.string(),
  queue,
  /** The instant at which the claim came here. */
  arrivedAt: z.string(),
  /** While the claim waits here: until when, since when, and its id. Afterwards: the instant of the decision, and its id. */
  queueKey: z.string(),
  /** Who passed the claim here: the same person may not pass it again further up. */
  passedBy: z.nullable(z.string()),
  /** What was confirmed here when it was passed on or proposed; null before. */
  confirmed: z.nullable(Confirmation),
})
export type Hand = z.infer<typeof Hand>

export const Desk = z.object({
  /** Claim, role and organisation: a claim lies once in the lists of an office, at however many steps it comes there. */
  _id: z.string(),
  claimId: z.string(),
  packId: z.string(),
  measureId: z.string(),
  /** The step at which the claim lies or last lay here. */
  step: z.string(),
  role: GrantedRole,
  organisationId: z.string(),
  queue,
  arrivedAt: z.string(),
  queueKey: z.string(),
  /** The key of the queue while the claim waits here and has a flag. */
  flagKey: z.string(),
  /** It waits until a day that was reckoned without the holidays. */
  reckoned: z.boolean(),
  /** Of the claim as it was last handed in. */
  employerId: z.nullable(z.string()),
  /** Keyed hashes by which this office finds the claim, and no other office. */
  searchKeys: z.array(z.string()),
})
export type Desk = z.infer<typeof Desk>

/** Where claims lie, one document a claim and office: queues, counts and searches read here, and then the claims of a page. */
export const desks: Collection<Desk> = { name: 'desks', schema: Desk }
