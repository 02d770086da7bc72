import '../zod-setup'
import * as z from 'zod/mini'
import { applicantKinds } from './applicant'
import { Clause } from '../policy/pack/clause'
import { Section } from './field'
import { Part } from './part'
import { Step } from './step'

/** To what the money goes. */
export const Payee = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** The applicant says the card once the claim is approved. */
  z.object({ kind: z.literal('cardAfterApproval') }),
  z.object({ kind: z.literal('accountOnForm'), field: z.string() }),
  /** Each row of the roster has its own; the column that holds it. */
  z.object({ kind: z.literal('cardPerRow'), column: z.string() }),
])
export type Payee = z.infer<typeof Payee>

/** How one measure is applied for, as data: what is handed in, who looks at it in which order, and what comes of it. */
export const Procedure = z.object({
  measureId: z.string(),
  applicant: z.enum(applicantKinds),
  /** What holds the one place in a campaign. */
  place: z.enum(['idNumber', 'creditCode', 'organisation']),
  form: z.array(Section),
  /** The field of the form by which lists call the applicant. */
  calledBy: z.string(),
  parts: z.array(Part),
  steps: z.array(Step).check(z.minLength(1)),
  payee: Payee,
  /** What whoever hands it in declares and signs with their tap, where the source asks for it. */
  declaration: z.optional(z.object({ text: z.string().check(z.minLength(1)), clause: Clause })),
  /** Ids of the papers that are made of a claim. */
  outputs: z.array(z.string()),
})
export type Procedure = z.infer<typeof Procedure>
