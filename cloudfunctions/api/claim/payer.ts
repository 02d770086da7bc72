import { allProcedures } from '@domain/packs/procedures'
import type { Procedure } from '@domain/procedure/procedure'
import type { Office } from '@domain/statistics/movement'
import type { ClaimRecord, Payer } from '@platform/records/claim'
import type { GrantRecord } from '@platform/records/account'
import { rulesOf } from '@platform/call/claim-rules'

/** The role whose staff pays by a procedure; null where nothing is paid. */
const payingRoleOf = ({ steps }: Procedure): string | null =>
  steps.find(({ kind }) => kind === 'payment')?.office.role ?? null

/** What an office pays for under a grant: each measure whose payment is of that role, in whatever campaign. */
export function payersOf({ role, organisationId }: GrantRecord): Payer[] {
  const paid = allProcedures
    .flatMap(({ procedures }) => procedures)
    .filter((procedure) => payingRoleOf(procedure) === role)
  return [...new Set(paid.map(({ measureId }) => measureId))].map((measureId) => ({
    organisationId,
    measureId,
  }))
}

/** The office that pays a claim, as the statistics name it; null before it is approved. */
export function payingOffice(claim: ClaimRecord): Office | null {
  const role = payingRoleOf(rulesOf(claim).procedure)
  return claim.payer === null || role === null ? null : { role, organisationId: claim.payer.organisationId }
}

/** Whether it is known where the money of an approved claim goes. Rows of a roster each have their own card. */
export function isPayeeKnown(claim: ClaimRecord): boolean {
  const { payee } = rulesOf(claim).procedure
  switch (payee.kind) {
    case 'cardAfterApproval':
      return claim.bankCard.sealed !== ''
    case 'accountOnForm':
      return Boolean(claim.sealed[payee.field]?.sealed)
    case 'cardPerRow':
      return true
    case 'none':
      return false
  }
}

export const isSamePayer = (one: Payer, other: Payer | null): boolean =>
  one.organisationId === other?.organisationId && one.measureId === other.measureId
