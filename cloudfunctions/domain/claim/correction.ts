import '../zod-setup'
import * as z from 'zod/mini'

/** Parts of a claim that a reviewer can ask to have corrected, besides single tickets (`ticket:<id>`). */
export const CorrectablePart = z.enum([
  'name',
  'idNumber',
  'phone',
  'householdRegister',
  'workerKind',
  'employer',
  'tickets',
])
export type CorrectablePart = z.infer<typeof CorrectablePart>

export const correctablePartNames: Record<CorrectablePart, string> = {
  name: '姓名',
  idNumber: '身份证号',
  phone: '手机号',
  householdRegister: '老家户口（户籍地）',
  workerKind: '工作类型',
  employer: '工作单位',
  tickets: '车票（补交）',
}

/** A part of a claim: one of the named parts, or a ticket. */
export const CorrectionField = z
  .string()
  .check(z.refine((field) => field in correctablePartNames || /^ticket:t[0-9a-z]{6,20}$/.test(field)))

/** What a reviewer asks the worker to put right: at most one is open, beside the stage. */
export const Correction = z.object({
  fields: z.array(CorrectionField).check(z.minLength(1), z.maxLength(20)),
  message: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
})
export type Correction = z.infer<typeof Correction>
