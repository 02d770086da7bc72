import { visibleText } from '../../typed-text'
import type { Field } from '../field'
import { EmployerValue, readText, textIn, type FieldValue, type KindRules, type Names } from './field-value'

const readName = readText(visibleText)
const shortestName = 2
export const longestEmployerName = 60

function view(value: FieldValue, { choices }: Field, names: Names): string {
  const employer = EmployerValue.safeParse(value)
  if (!employer.success) return ''
  if ('organisationId' in employer.data)
    return names.employer(employer.data.organisationId) ?? employer.data.organisationId
  const { name, district } = employer.data
  const place = choices?.find((choice) => choice.value === district)?.label
  return place === undefined ? name : `${name}（${place}）`
}

/** Who employs the applicant. Whether an employer of the list has a union, a guard sees to. */
export const employer: KindRules = {
  sealed: false,
  secret: false,
  normalise(value) {
    if (typeof value !== 'object' || !('name' in value)) return value
    return { name: textIn(readName(value.name)), district: textIn(readName(value.district)) }
  },
  problem(value, { choices }) {
    const parsed = EmployerValue.safeParse(value)
    if (!parsed.success) return 'missing'
    if ('organisationId' in parsed.data) return null
    const { length } = [...parsed.data.name]
    if (length === 0) return 'missing'
    if (length < shortestName) return 'tooShort'
    if (length > longestEmployerName) return 'tooLong'
    const { district } = parsed.data
    return choices?.some((choice) => choice.value === district) ? null : 'noSuchDistrict'
  },
  mask: view,
  view,
}
