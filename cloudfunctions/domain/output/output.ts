import '../zod-setup'
import * as z from 'zod/mini'
import { Clause } from '../policy/pack/clause'
import { formFields, longText, shortText } from './form'
import { listFields } from './list'

const common = {
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9-]{0,59}$/)),
  /** What the phone and the file call it: `附件1 省外留长人员春节务工补贴申请审批表`. */
  name: shortText,
  /** Stands above the title, small: `附件1`. */
  attachment: z.optional(shortText),
  title: shortText,
  clause: Clause,
  notes: z.optional(z.array(longText)),
  /** How many are printed, signed and handed in. */
  copies: z.int().check(z.minimum(1), z.maximum(9)),
  /** From when on it can be made: a receipt says that something was handed in, a form is printed before that. */
  from: z.enum(['draft', 'handedIn']),
}

/** A paper to print and sign, as a Word file. */
export const FormOutput = z.object({ kind: z.literal('form'), ...common, ...formFields })
export type FormOutput = z.infer<typeof FormOutput>

/** A list of persons or firms, as an Excel file. */
export const ListOutput = z.object({ kind: z.literal('list'), ...common, ...listFields })
export type ListOutput = z.infer<typeof ListOutput>

/** What a procedure hands out to be printed, as data. */
export const Output = z.discriminatedUnion('kind', [FormOutput, ListOutput])
export type Output = z.infer<typeof Output>
