import { RegionCode } from '../person/region'
import { fieldsOf } from '../procedure/field'
import { EmployerValue, textIn, type FormContent } from '../procedure/fields/field-value'
import type { Procedure } from '../procedure/procedure'
import { subjectOf } from '../procedure/subject-of'
import type { Claimant } from '../ticket/record/claimant'

type Asking = Pick<Procedure, 'form' | 'calledBy'>

/** The employer that a form names: of the list, or in words. Null where it names none. */
export function employerIn(procedure: Asking, form: FormContent): EmployerValue | null {
  const field = subjectOf(procedure).employer
  const parsed = EmployerValue.safeParse(field && form[field.id])
  return parsed.success ? parsed.data : null
}

/** The id of the employer where it is one of the list, else null. */
export function listedEmployerIn(procedure: Asking, form: FormContent): string | null {
  const employer = employerIn(procedure, form)
  return employer && 'organisationId' in employer ? employer.organisationId : null
}

/** Whom tickets are held against: the person of an opened form. */
export function claimantOf(procedure: Asking, form: FormContent, district: string | null): Claimant {
  const { name, idNumber } = subjectOf(procedure)
  const register = fieldsOf(procedure.form).find(({ fact }) => fact === 'householdRegister')
  const code = RegionCode.safeParse(register && form[register.id])
  const said = (id: string | undefined) => textIn(id === undefined ? '' : (form[id] ?? ''))
  return {
    name: said(name?.id),
    idNumber: said(idNumber?.id),
    householdRegister: code.success ? code.data : null,
    district,
  }
}
