import '../zod-setup'
import * as z from 'zod/mini'
import { Clause } from '../policy/pack/clause'
import { Due } from './due'
import { Field } from './field'
import { checks } from './guard'
import { moveMessages } from './move'
import { OfficeRule } from './office-rule'

/** What a step is called where the words of its kind and its office do not do. */
export const StepWords = z.object({
  /** What the applicant reads while it lasts: 单位工会核对中. */
  stage: z.optional(z.string()),
  /** What the office does: 核对. */
  work: z.optional(z.string()),
  /** The step in a timeline: 单位工会核对身份和车票. */
  title: z.optional(z.string()),
  /** What the office looks at, where a line says what comes next: 单位工会看车票原件和身份证. */
  next: z.optional(z.string()),
  /** What the applicant gets ready while it lasts, as a sentence. */
  prepare: z.optional(z.string()),
  /** What the applicant should have at hand once it is handed in, as a sentence. */
  ready: z.optional(z.string()),
  /** What the applicant brings to it, as a sentence, where the way ahead is shown. */
  bring: z.optional(z.string()),
})
export type StepWords = z.infer<typeof StepWords>

const base = {
  /** The stage in which the step has the claim. A payment has the stages of its own kind instead. */
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/)),
  office: OfficeRule,
  clause: Clause,
  words: z.optional(StepWords),
  /** Told to the applicant when the claim gets here, where the message of the kind does not do. */
  tells: z.optional(z.enum(moveMessages)),
}

/** What is between handing in and the end: one line of steps, each of one office. */
export const Step = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('review'),
    /** Null where the source states none. */
    due: z.nullable(Due),
    /** By when a claim that it returned should be corrected; the source mostly states only by when the office above needs it. */
    correctBy: z.nullable(Due),
    checks: z.array(z.enum(checks)),
    /** Some claims, by the campaign's share, are passed by two officers. */
    secondReading: z.boolean(),
    /** What the officer fills in, such as the outcome of a visit. May settle facts. */
    asks: z.array(Field),
    /** The stage in which the office above finds the union of an employer that is not in the list. */
    finding: z.optional(z.object({ id: z.string(), words: z.optional(StepWords) })),
  }),
  z.object({
    ...base,
    kind: z.literal('notice'),
    /** A count of the pack; null where the source states no days: then the office says when it is over. */
    workingDays: z.nullable(z.string()),
    /** Fields of the form that the notice shows, masked. */
    shows: z.array(z.string()),
  }),
  z.object({ ...base, kind: z.literal('choice'), of: z.enum(['room']) }),
  z.object({
    ...base,
    kind: z.literal('record'),
    label: z.string(),
    /** The office hands on what it has as one bundle, and not claim by claim. */
    bundled: z.optional(z.boolean()),
  }),
  z.object({ ...base, kind: z.literal('payment'), due: z.nullable(Due) }),
])
export type Step = z.infer<typeof Step>
export type ReviewStep = Extract<Step, { kind: 'review' }>
export type PaymentStep = Extract<Step, { kind: 'payment' }>
