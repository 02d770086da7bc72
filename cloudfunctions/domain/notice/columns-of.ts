import { yuanText } from '../money'
import type { Measure } from '../policy/pack/measure'
import { fieldsOf, type Field, type FieldKind } from '../procedure/field'
import type { FormContent, Names } from '../procedure/fields/field-value'
import { kindRules } from '../procedure/fields/kinds'
import type { Procedure } from '../procedure/procedure'
import type { Cents } from '../money'
import type { NoticeColumn, NoticeKind } from './notice-column'

/** What a field of each kind is on a notice. Of free text nobody knows what stands in it: it is shown only where it is the name of who applies. */
const noticeKindOf: Record<FieldKind, NoticeKind | null> = {
  text: null,
  name: 'name',
  idNumber: 'idNumber',
  phone: 'phone',
  bankAccount: 'bankAccount',
  creditCode: 'creditCode',
  region: 'region',
  district: 'region',
  choice: 'choice',
  yesNo: 'choice',
  count: 'count',
  money: 'money',
  day: 'day',
  employer: 'enterprise',
  registerPlace: 'region',
  contractTerm: null,
}

type Form = Pick<Procedure, 'form' | 'calledBy'>

const kindOn = ({ calledBy }: Form, { id, kind }: Field): NoticeKind | null =>
  kind === 'text' && id === calledBy ? 'enterprise' : noticeKindOf[kind]

const amountColumn: NoticeColumn = { field: 'amount', label: '金额', kind: 'money' }

/** The columns of a notice: the fields that its step shows, in its order, and what is paid where money is. */
export function columnsOf(
  procedure: Form,
  shows: readonly string[],
  { amount }: Pick<Measure, 'amount'>,
): NoticeColumn[] {
  const fields = fieldsOf(procedure.form)
  const columns = shows.flatMap((shown): NoticeColumn[] => {
    const field = fields.find(({ id }) => id === shown)
    const kind = field ? kindOn(procedure, field) : null
    return field && kind ? [{ field: field.id, label: field.label, kind }] : []
  })
  return amount.kind === 'money' ? [...columns, amountColumn] : columns
}

/** What stands in the columns, not masked yet: that is done where the row is written. */
export function valuesOf(
  procedure: Form,
  columns: readonly NoticeColumn[],
  form: FormContent,
  payable: Cents | null,
  names: Names,
): Record<string, string | null> {
  const fields = fieldsOf(procedure.form)
  return Object.fromEntries(
    columns.map(({ field: id }) => {
      if (id === amountColumn.field) return [id, payable === null ? null : `${yuanText(payable)} 元`]
      const field = fields.find((one) => one.id === id)
      const value = form[id]
      return [id, field && value !== undefined ? kindRules[field.kind].view(value, field, names) : null]
    }),
  )
}
