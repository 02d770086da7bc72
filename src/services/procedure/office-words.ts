import { officeKindOf, roleOf, type CityOffices } from '@domain/organisation/offices'
import { allProcedures } from '@domain/packs/procedures'
import type { Step } from '@domain/procedure/step'
import { workName } from '@domain/procedure/words'
import type { Line } from './line'

/** The offices of the city that has a role. Roles are the city's, whatever the measure. */
const officesWith = (role: string): CityOffices =>
  allProcedures.find(({ offices }) => roleOf(offices, role) !== null)?.offices ?? { kinds: [], roles: [] }

const kindsOf = (offices: CityOffices, role: string) =>
  (roleOf(offices, role)?.organisationKinds ?? []).flatMap((kind) => officeKindOf(offices, kind) ?? [])

/** Whether there is only one office of a role in the city. */
export const isCityWide = (role: string, offices = officesWith(role)): boolean => {
  const kinds = kindsOf(offices, role)
  return kinds.length > 0 && kinds.every(({ scope }) => scope === 'city')
}

/** As an applicant calls an office in a sentence: 单位工会, 上级工会, 市里. */
export const shortOffice = (offices: CityOffices, role: string): string =>
  roleOf(offices, role)?.shortName ?? '办理单位'

/** As offices speak of each other: the one of the city by its name, others by what they are. */
export const officeName = (role: string, offices = officesWith(role)): string =>
  (isCityWide(role, offices) && kindsOf(offices, role)[0]?.name) || shortOffice(offices, role)

/** Every kind of an office, then what it is called in a sentence: 区总工会或产业工会（上级工会）. */
export function officeTitle(offices: CityOffices, role: string): string {
  const names = kindsOf(offices, role).map(({ name }) => name)
  if (names.length > 1) return `${names.join('或')}（${shortOffice(offices, role)}）`
  return names[0] ?? shortOffice(offices, role)
}

/** The plain kind of an office: 区总工会. */
export const officeKindName = (offices: CityOffices, role: string): string =>
  kindsOf(offices, role)[0]?.name ?? shortOffice(offices, role)

/** Offices of the city are reported to, others are handed on to. */
export const sendWord = (offices: CityOffices, role: string): '报' | '转给' =>
  isCityWide(role, offices) ? '报' : '转给'

/** `报到市里`, `转给上级工会`. */
export const sendTo = ({ offices }: Line, next: Step): string => {
  const { role } = next.office
  return `${sendWord(offices, role) === '报' ? '报到' : '转给'}${shortOffice(offices, role)}`
}

/** All offices of a kind together: 所有单位工会; the one of the city by its name. */
export const everyOffice = (role: string): string => {
  const offices = officesWith(role)
  return isCityWide(role, offices) ? officeName(role, offices) : `所有${shortOffice(offices, role)}`
}

/** An office and what it does, in a sentence: 上级工会复核. */
export const shortWork = ({ offices }: Pick<Line, 'offices'>, step: Step): string =>
  `${shortOffice(offices, step.office.role)}${workName(offices, step)}`

/** Whom the applicant speaks of as looking at the claim. */
export function caller({ procedure, offices }: Line): string {
  const [first] = procedure.steps
  if (first === undefined) return '办理单位'
  return first.office.kind === 'unionOfEmployer' ? '工会' : shortOffice(offices, first.office.role)
}
