import { paperOfField } from '@domain/papers/paper-problem'
import { partOf } from '@domain/procedure/part-of'
import type { ClaimView } from '@contract/views'
import { askOf, fieldOf, formOf } from '@/services/claim/form-of'
import { lineOf } from '@/services/procedure/line'
import { ticketPlaceOf } from './ticket-places'

/** What the applicant calls a field that a correction names; null for a name that nobody knows. */
export function nameOfField(
  name: string,
  claim: Pick<ClaimView, 'packId' | 'measureId' | 'tickets'>,
): string | null {
  const field = fieldOf(formOf(claim), name)
  if (field) return askOf(field)
  const { procedure } = lineOf(claim)
  if (name === 'tickets') return partOf(procedure, 'tickets')?.label ?? null
  if (name === 'papers') return '材料'
  if (name === 'roster') return partOf(procedure, 'roster')?.label ?? null
  if (name === 'charters') return partOf(procedure, 'charters')?.label ?? null
  if (name.startsWith('row:')) return '名册里的人'
  const paperId = paperOfField(name)
  const paper = partOf(procedure, 'papers')?.list.find(({ id }) => id === paperId)
  return paper?.label ?? ticketPlaceOf(name, claim.tickets)?.label ?? null
}
