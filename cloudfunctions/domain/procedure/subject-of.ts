import { fieldsOf, type Field, type FieldKind } from './field'
import type { Procedure } from './procedure'

/** The fields of a form that are about who applies, each null where the form has none. */
export type SubjectFields = {
  /** By what lists call the applicant. */
  name: Field | null
  idNumber: Field | null
  phone: Field | null
  creditCode: Field | null
  employer: Field | null
}

/** Which fields of a form say who applies: of each kind the first. */
export function subjectOf({ form, calledBy }: Pick<Procedure, 'form' | 'calledBy'>): SubjectFields {
  const fields = fieldsOf(form)
  const first = (kind: FieldKind) => fields.find((field) => field.kind === kind) ?? null
  return {
    name: fields.find(({ id }) => id === calledBy) ?? null,
    idNumber: first('idNumber'),
    phone: first('phone'),
    creditCode: first('creditCode'),
    employer: first('employer'),
  }
}
