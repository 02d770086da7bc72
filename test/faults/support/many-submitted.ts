import assert from 'node:assert/strict'
import type { City } from '../../api/support/city'
import { aCard } from '../../api/support/paid-way'
import { aWorker } from '../../api/support/worker'

export type Submitted = { claimId: string; accountId: string; ticketId: string }

/**
 * Claims as they are right after submitting (every fourth) or approved and with a card, made from one that really was: sealed for their own documents, each with its
 * person, photo and first audit row. Much faster than sending every photo.
 */
export async function manySubmitted(city: City, count: number): Promise<Submitted[]> {
  const { claims, photos } = await import('../../../cloudfunctions/platform/records/claim')
  const { accounts } = await import('../../../cloudfunctions/platform/records/account')
  const { claimSlots } = await import('../../../cloudfunctions/platform/records/claim')
  const { find, findById } = await import('../../../cloudfunctions/platform/store')
  const { transact } = await import('../../../cloudfunctions/platform/transaction')
  const { appendAudit } = await import('../../../cloudfunctions/platform/audit')
  const { openField, sealField } = await import('../../../cloudfunctions/api/claim-content')
  const { keyedHash } = await import('../../../cloudfunctions/platform/vault')
  const pattern = await aWorker('pattern').withTicket().submits(city)
  const claim = await findById(claims, pattern.claimId)
  const account = await findById(accounts, 'pattern')
  const [photo] = await find(photos, { claimId: pattern.claimId }, { limit: 1 })
  const [ticket] = claim?.tickets ?? []
  assert.ok(claim && account && photo && ticket)
  const approved = { stage: 'approved' as const, identityConfirmed: true, originalsSeen: [ticket.id] }
  const made: Submitted[] = []
  for (let index = 0; index < count; index += 1) {
    const own = String(index).padStart(6, '0')
    const [claimId, accountId] = [`cmany${own}`, `many-${own}`]
    const personal = await ownIdNumber(index)
    const { packId, measureId } = claim
    const slotId = keyedHash('slot', `${packId}\0${measureId}\0${personal}`)
    const tickets = [{ ...ticket, number: `MANY${own}`, photoIds: [`pmany${own}`] }]
    const copy = {
      ...claim,
      _id: claimId,
      accountId,
      name: sealField(claimId, 'name', openField(claim, 'name')),
      idNumber: sealField(claimId, 'idNumber', personal),
      phone: sealField(claimId, 'phone', openField(claim, 'phone')),
      tickets,
      ...(index % 4 === 0 ? {} : approved),
      bankCard: index % 4 === 0 ? claim.bankCard : sealField(claimId, 'bankCard', aCard(index)),
      payableKey: index % 4 === 0 ? '' : `${claim.changedAt}.${claimId}`,
      slotId,
      markIds: [],
      auditSequence: 0,
      auditHash: '',
    }
    await transact(async (transaction) => {
      await transaction.put(accounts, { ...account, _id: accountId, drafts: [] })
      await transaction.put(photos, { ...photo, _id: `pmany${own}`, claimId, accountId, mark: `many${own}` })
      await transaction.put(claimSlots, { _id: slotId, liveClaimId: claimId, previousClaimIds: [] })
      const actor = { accountId, role: 'worker', organisation: '' }
      const entry = { event: 'submitted' as const, actor, at: new Date(claim.changedAt) }
      await transaction.put(claims, await appendAudit(transaction, copy, entry))
    })
    made.push({ claimId, accountId, ticketId: ticket.id })
  }
  return made
}

async function ownIdNumber(index: number): Promise<string> {
  const { sampleIdNumber } = await import('../../../scripts/demo/people')
  const day = String((index % 28) + 1).padStart(2, '0')
  const month = String((Math.floor(index / 28) % 12) + 1).padStart(2, '0')
  return sampleIdNumber('222403', `${1970 + Math.floor(index / 336)}${month}${day}`, index % 1000)
}
