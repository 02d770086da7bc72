import type { Employer } from '@contract/views'
import { fieldsOf } from '@domain/procedure/field'
import type { OfficeRule } from '@domain/procedure/office-rule'
import type { Procedure } from '@domain/procedure/procedure'
import type { Step } from '@domain/procedure/step'
import type { ClaimRecord } from '@platform/records/claim'
import { organisations } from '@platform/records/organisation'
import { find } from '@platform/store/store'
import type { Transaction } from '@platform/store/transaction'
import { rulesOf } from '@platform/call/claim-rules'
import { employerOf } from './employer-of'

/** The employer of a claim where whoever asks has it at hand; otherwise it is looked up where a rule needs it. */
type Known = { employer?: Employer | null }

/**
 * The organisation that does a step of a claim, by the step's rule and what the claim says now; null where there is none: then
 * the guards of the move say what is to be done.
 */
export async function officeOf(
  transaction: Transaction,
  claim: ClaimRecord,
  step: Step,
  known: Known = {},
): Promise<string | null> {
  const { procedure } = rulesOf(claim)
  const rule = step.office
  switch (rule.kind) {
    case 'unionOfEmployer': {
      const employer = known.employer === undefined ? await employerOf(claim) : known.employer
      return employer?.union?.id ?? null
    }
    case 'above':
      return officeAbove(transaction, claim, step, known)
    case 'ofDistrict': {
      const district = districtName(procedure, rule, claim)
      return district === null ? null : theOffice(rule.officeKind, district)
    }
    case 'theOne':
      return rule.organisationId ?? theOffice(rule.officeKind, null)
    case 'ownUnit':
      return claim.owner.kind === 'organisation' ? claim.owner.id : null
  }
}

/** What is right above the office of the step before, which has had the claim or would have it. */
async function officeAbove(
  transaction: Transaction,
  claim: ClaimRecord,
  step: Step,
  known: Known,
): Promise<string | null> {
  const { steps } = rulesOf(claim).procedure
  const before = steps[steps.findIndex(({ id }) => id === step.id) - 1]
  if (!before) return null
  const had = claim.hands.find((hand) => hand.step === before.id)
  const below = had?.organisationId ?? (await officeOf(transaction, claim, before, known))
  const organisation = below === null ? null : await transaction.get(organisations, below)
  return organisation?.parentId ?? null
}

/** The district that the form names, as organisations are told apart by it. */
function districtName(
  { form }: Procedure,
  { field }: Extract<OfficeRule, { kind: 'ofDistrict' }>,
  claim: ClaimRecord,
): string | null {
  const choices = fieldsOf(form).find(({ id }) => id === field)?.choices ?? []
  return choices.find(({ value }) => value === claim.form[field])?.label ?? null
}

const offices = new Map<string, string>()

/** The office of a kind, of a district or of the whole city. Which it is does not change: it is looked up once, on an index. */
async function theOffice(kind: string, district: string | null): Promise<string | null> {
  const key = `${kind}/${district ?? ''}`
  const known = offices.get(key)
  if (known !== undefined) return known
  const [office, another] = await find(organisations, district === null ? { kind } : { kind, district }, {
    limit: 2,
  })
  // A procedure names the one that it means where a city has several.
  if (another) throw new Error(`several offices of ${kind} ${district ?? ''}`)
  if (office) offices.set(key, office._id)
  return office?._id ?? null
}
