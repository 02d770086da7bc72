import '../zod-setup'
import * as z from 'zod/mini'
import { PapersContent } from '../papers/papers-content'
import { RegionCode } from '../person/region'
import { Ticket, ticketLimit } from '../ticket/record/ticket'
import { NamedEmployer } from './named-employer'

/** 000 五（一）: the two kinds of worker the measure is for; `otherWorker` is for everyone else. */
export const workerKinds = ['migrantWorker', 'newEmploymentForm', 'otherWorker'] as const
export const WorkerKind = z.enum(workerKinds)
export type WorkerKind = z.infer<typeof WorkerKind>

export const workerKindNames: Record<WorkerKind, string> = {
  migrantWorker: '进城打工（农民工）',
  newEmploymentForm: '外卖、快递、网约车司机等（新就业形态劳动者）',
  otherWorker: '都不是',
}

/** A reviewer ticks originals by ticket id: two tickets under one id would both count for one original. */
const haveOwnIds = (tickets: readonly Ticket[]): boolean =>
  new Set(tickets.map((ticket) => ticket.id)).size === tickets.length

const longestTyped = 200

/** What a claim says about a person and the trip, as far as it is known. Nothing is required before submitting. */
export const ClaimContent = z.object({
  // As typed or pasted: what is not seen or only parts groups takes room too, and is dropped when it is kept.
  name: z.string().check(z.maxLength(longestTyped)),
  idNumber: z.string().check(z.maxLength(longestTyped)),
  phone: z.string().check(z.maxLength(longestTyped)),
  householdRegister: z.nullable(RegionCode),
  workerKind: z.nullable(WorkerKind),
  labourRelation: z.nullable(z.boolean()),
  unionMember: z.nullable(z.boolean()),
  employerId: z.nullable(z.string().check(z.minLength(1), z.maxLength(64))),
  /** Instead of `employerId`, where the list does not have the employer. Claims of older phones say nothing. */
  employerNamed: z.optional(z.nullable(NamedEmployer)),
  tickets: z.array(Ticket).check(z.maxLength(ticketLimit), z.refine(haveOwnIds)),
  /** Where the procedure asks for papers. */
  papers: z.optional(PapersContent),
})
export type ClaimContent = z.infer<typeof ClaimContent>

/** A claim before anything is entered. */
export const emptyContent: ClaimContent = {
  name: '',
  idNumber: '',
  phone: '',
  householdRegister: null,
  workerKind: null,
  labourRelation: null,
  unionMember: null,
  employerId: null,
  tickets: [],
}
