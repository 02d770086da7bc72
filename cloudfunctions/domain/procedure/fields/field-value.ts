import '../../zod-setup'
import * as z from 'zod/mini'
import type { Day } from '../../calendar/day'
import type { Field } from '../field'

/** What is typed takes room for what is not seen and only parts groups, too. */
const longestTyped = 500

/** An employer: one of the list, or named with the district whose union is to find its own. */
export const EmployerValue = z.union([
  z.object({ organisationId: z.string().check(z.minLength(1), z.maxLength(64)) }),
  z.object({
    name: z.string().check(z.maxLength(longestTyped)),
    district: z.string().check(z.maxLength(40)),
  }),
])
export type EmployerValue = z.infer<typeof EmployerValue>

/** An employer that is not in the list, as it is named (000 五（三）2–3, 五（四）). */
export type NamedEmployer = Extract<EmployerValue, { name: string }>

/** What a field holds, as typed or as kept. Money is cents once it is read, a day and a region are text. */
export const FieldValue = z.union([
  z.string().check(z.maxLength(longestTyped)),
  z.number(),
  z.boolean(),
  EmployerValue,
])
export type FieldValue = z.infer<typeof FieldValue>

/** What a form says, by field. What is not there was not entered. */
export const FormContent = z.record(z.string(), FieldValue)
export type FormContent = Readonly<z.infer<typeof FormContent>>

/** Why a value cannot be right. */
export const fieldProblems = [
  'missing',
  'tooShort',
  'tooLong',
  'nameNotHan',
  'idLength',
  'idLegacy15',
  'idCharacters',
  'idProvince',
  'idBirthday',
  'idCheckDigit',
  'phoneNotMobile',
  'registerNotCounty',
  'notAChoice',
  'notANumber',
  'tooSmall',
  'tooLarge',
  'noSuchDay',
  'dayInFuture',
  'tooEarly',
  'creditLength',
  'creditCharacters',
  'creditCheckDigit',
  'accountLength',
  'accountCharacters',
  'accountSameDigits',
  'accountCheckDigit',
  'noSuchDistrict',
  'provinceMissing',
  'termNotReadable',
  'termBackwards',
  'numberCell',
] as const
export const FieldProblem = z.enum(fieldProblems)
export type FieldProblem = z.infer<typeof FieldProblem>

/** Names that the domain has no table of: places are a table of the phone, employers are records. Null shows the code. */
export type Names = {
  region: (code: string) => string | null
  employer: (organisationId: string) => string | null
}

/** One kind of field: how what is typed is read, judged, masked and shown, wherever that is done. */
export type KindRules = {
  /** Whether the value is encrypted when it is kept. */
  sealed: boolean
  /** Whether it is never sent back, only its mask: also its owner's phone may be found open. */
  secret: boolean
  /** The value as it is compared and kept. What cannot be read stays as it was typed. */
  normalise: (value: FieldValue) => FieldValue
  /** What is wrong with a normalised value, null when nothing is. `content` is the rest of the form. */
  problem: (value: FieldValue, field: Field, today: Day, content: FormContent) => FieldProblem | null
  /** As lists and notices may show it. */
  mask: (value: FieldValue, field: Field, names: Names) => string
  /** As whoever may read it sees it. */
  view: (value: FieldValue, field: Field, names: Names) => string
}

/** A value as text; what is of another kind is none. */
export const textIn = (value: FieldValue): string => (typeof value === 'string' ? value : '')

/** What taking out what parts groups brings together may itself be read: reading goes on until nothing changes any more. */
const mostRounds = 4

/** Reads text so that reading it again changes nothing, and leaves alone what is none. */
export const readText =
  (read: (typed: string) => FieldValue) =>
  (value: FieldValue): FieldValue => {
    let current = value
    for (let round = 0; round < mostRounds && typeof current === 'string'; round += 1) {
      const next = read(current)
      if (next === current) return current
      current = next
    }
    return current
  }
