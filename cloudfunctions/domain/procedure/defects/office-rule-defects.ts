import { officeKindOf, roleOf, standsAbove } from '../../organisation/offices'
import { fieldsOf } from '../field'
import { applicantRoleOf } from '../applicant'
import type { Step } from '../step'
import { unless, type Defect, type Proof } from './defect'

/** Every step finds its office, and its role is one of the staff there. */
export function officeRuleDefects(proof: Proof): Defect[] {
  const { procedure, offices } = proof
  const applicant = applicantRoleOf(procedure)
  return [
    ...unless(
      applicant === 'worker' || roleOf(offices, applicant) !== null,
      'applicant',
      `no role ${applicant}`,
    ),
    ...procedure.steps.flatMap((step, place) => {
      const role = roleOf(offices, step.office.role)
      const at = `steps.${step.id}`
      return role === null
        ? [{ at, defect: `no role ${step.office.role}` }]
        : ruleDefects(proof, step, procedure.steps[place - 1], role.organisationKinds)
    }),
  ]
}

function ruleDefects(
  { procedure, offices }: Proof,
  { id, office }: Step,
  before: Step | undefined,
  kinds: readonly string[],
): Defect[] {
  const at = `steps.${id}`
  const ofKind = (officeKind: string, scope: 'city' | 'district'): Defect[] => {
    const kind = officeKindOf(offices, officeKind)
    if (kind === null) return [{ at, defect: `no office ${officeKind}` }]
    return [
      ...unless(kind.scope === scope, at, `${officeKind} is not one of the ${scope}`),
      ...unless(kinds.includes(officeKind), at, `${office.role} is no role of ${officeKind}`),
    ]
  }
  switch (office.kind) {
    case 'unionOfEmployer':
      return [
        ...unless(kinds.includes('grassrootsUnion'), at, `${office.role} is no role of a grassroots union`),
        ...unless(
          fieldsOf(procedure.form).some(({ kind }) => kind === 'employer'),
          at,
          'no field names the employer',
        ),
      ]
    case 'above': {
      const below = before ? (roleOf(offices, before.office.role)?.organisationKinds ?? []) : []
      return unless(
        below.length > 0 && below.every((kind) => kinds.some((above) => standsAbove(offices, above, kind))),
        at,
        'stands above nobody',
      )
    }
    case 'ofDistrict':
      return [
        ...ofKind(office.officeKind, 'district'),
        ...unless(
          fieldsOf(procedure.form).some(
            ({ id: field, kind }) => field === office.field && kind === 'district',
          ),
          at,
          `${office.field} is no district`,
        ),
      ]
    case 'theOne':
      return ofKind(office.officeKind, 'city')
    case 'ownUnit':
      return unless(
        office.role === applicantRoleOf(procedure) && procedure.applicant !== 'worker',
        at,
        'the unit that applies has another role',
      )
  }
}
