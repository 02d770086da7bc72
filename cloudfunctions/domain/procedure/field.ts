import '../zod-setup'
import * as z from 'zod/mini'
import { Day } from '../calendar/day'
import { Clause } from '../policy/pack/clause'

/** What a field holds. One file each in `fields`: how it is read, judged, masked and shown. */
export const fieldKinds = [
  'text',
  'name',
  'idNumber',
  'phone',
  'region',
  'choice',
  'yesNo',
  'count',
  'money',
  'day',
  'creditCode',
  'bankAccount',
  'employer',
  'district',
  'registerPlace',
  'contractTerm',
] as const
export const FieldKind = z.enum(fieldKinds)
export type FieldKind = z.infer<typeof FieldKind>

/** Holds where another field has one of these values. */
export const FieldCondition = z.object({
  field: z.string(),
  values: z.array(z.union([z.string(), z.number(), z.boolean()])).check(z.minLength(1)),
})
export type FieldCondition = z.infer<typeof FieldCondition>

/** Whether something must be there: always, never, or on a condition. On a condition that does not hold it is not asked for. */
export const Needed = z.union([z.boolean(), FieldCondition])
export type Needed = z.infer<typeof Needed>

export const FieldChoice = z.object({
  value: z.string(),
  label: z.string(),
  note: z.optional(z.string()),
  /** What stands in a list once it is chosen, where that is shorter. */
  short: z.optional(z.string()),
  /** The same as staff read it, where that is another. */
  staff: z.optional(z.string()),
})
export type FieldChoice = z.infer<typeof FieldChoice>

/** One thing that a form asks for. */
export const Field = z.object({
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/)),
  kind: FieldKind,
  label: z.string(),
  /** What staff call it, where that is another than the label. */
  staff: z.optional(z.string()),
  /** The question as whoever fills it in reads it, where that is another than the label. */
  ask: z.optional(z.string()),
  hint: z.optional(z.string()),
  /** The question of the pack's check that gives its options, so that what was answered there is not asked again. */
  question: z.optional(z.string()),
  /** The fact of the rules that it settles. Its value in the check fills it in. */
  fact: z.optional(z.string()),
  needed: Needed,
  /** Of a `choice` without a question, and of a `district`: the districts of the city. Of a `yesNo` the words of `yes` and `no`. */
  choices: z.optional(z.array(FieldChoice)),
  /** Characters of a text, the number of a count, cents of an amount. */
  least: z.optional(z.int()),
  most: z.optional(z.int()),
  /** Behind a number: 人. */
  unit: z.optional(z.string()),
  /** Of a day. */
  earliest: z.optional(Day),
  notAfterToday: z.optional(z.boolean()),
  /** Of a name: the field with the number of the same card, which decides whether it may be written in Latin letters. */
  cardField: z.optional(z.string()),
  /** Of a region: it may be offered by the beginning of an ID number of the form, in these words. */
  byCard: z.optional(z.object({ field: z.string(), offer: z.string(), note: z.string() })),
  /** Of a bank account: an enterprise's, or a person's card with its check digit. */
  account: z.optional(z.enum(['enterprise', 'card'])),
  clause: Clause,
})
export type Field = z.infer<typeof Field>

/** Fields of yes and no that are asked with one question: each answer stands for a value of each. */
export const Together = z.object({
  fields: z.array(z.string()).check(z.minLength(2)),
  ask: z.string(),
  choices: z.array(
    z.object({ values: z.array(z.boolean()), label: z.string(), note: z.optional(z.string()) }),
  ),
})
export type Together = z.infer<typeof Together>

/** Fields under one heading: one screen of the form. */
export const Section = z.object({
  id: z.string(),
  title: z.string(),
  /** The heading as whoever fills it in reads it, where that is another than the title. */
  ask: z.optional(z.string()),
  fields: z.array(Field),
  together: z.optional(z.array(Together)),
  /** What an organisation says of itself whatever it applies for: a new application of it begins with what is known. */
  lasting: z.optional(z.boolean()),
})
export type Section = z.infer<typeof Section>

/** Every field of a form, in its order. */
export const fieldsOf = (form: readonly Section[]): Field[] => form.flatMap(({ fields }) => fields)
