import assert from 'node:assert/strict'
import { totalOf } from '@domain/payment/batch'
import { procedureOf } from '@domain/packs/procedures'
import { isLive } from '@domain/claim/stage'
import { stepOfStage } from '@domain/procedure/stages'
import type { ClaimRecord } from '../../../cloudfunctions/platform/records/claim'
import type { NoticeRow, ObjectionRecord } from '../../../cloudfunctions/platform/records/notice'
import type { PaymentBatch, PaymentLine } from '../../../cloudfunctions/platform/records/payment'
import type { City } from '../../api/support/city'
import { stored } from './stored'

/** Every sum, place and notice against every other. Answers how many claims are in which stage. */
export function checkAgreement(city: City): Partial<Record<string, number>> {
  checkBatches(city)
  checkNotices(city)
  checkPlaces(city)
  return checkClaims(city)
}

const isPayeeKnown = ({ packId, measureId, bankCard }: ClaimRecord): boolean =>
  procedureOf(packId, measureId)?.payee.kind === 'accountOnForm' || bankCard.sealed !== ''

function checkClaims(city: City): Partial<Record<string, number>> {
  const lines = stored<PaymentLine>(city, 'paymentLines')
  const payments = stored<{ _id: string; claimId: string; amount: number }>(city, 'payments')
  const told = stored<{ claimId: string }>(city, 'outbox', { template: 'claimPaid' })
  const stages: Partial<Record<string, number>> = {}
  for (const claim of stored<ClaimRecord>(city, 'claims')) {
    stages[claim.stage] = (stages[claim.stage] ?? 0) + 1
    const own = lines.filter(({ claimId }) => claimId === claim._id)
    const count = (state: PaymentLine['state']) => own.filter((line) => line.state === state).length
    assert.equal(count('paid'), claim.stage === 'paid' ? 1 : 0, `${claim._id} is ${claim.stage}`)
    assert.equal(count('open'), claim.stage === 'inPayment' ? 1 : 0)
    assert.equal(own.length, claim.paymentAttempts)
    assert.equal(claim.batchId !== null, claim.stage === 'inPayment')
    assert.equal(claim.payableKey !== '', claim.stage === 'approved' && isPayeeKnown(claim))
    const paid = payments.filter(({ claimId }) => claimId === claim._id)
    assert.equal(paid.length, claim.stage === 'paid' ? 1 : 0)
    if (paid[0])
      assert.deepEqual([paid[0]._id, paid[0].amount], [claim.slotId, claim.decision?.amount.payable])
    assert.equal(told.filter(({ claimId }) => claimId === claim._id).length, paid.length, 'told once')
  }
  return stages
}

function checkBatches(city: City): void {
  const lines = stored<PaymentLine>(city, 'paymentLines')
  for (const batch of stored<PaymentBatch>(city, 'paymentBatches')) {
    const own = lines.filter(({ batchId }) => batchId === batch._id)
    const sum = (those: readonly PaymentLine[]) => ({
      count: those.length,
      amount: those.reduce((amount, line) => amount + line.amount, 0),
    })
    assert.deepEqual(totalOf(batch.tallies), sum(own.filter(({ state }) => state !== 'takenOut')))
    for (const state of ['open', 'paid', 'failed', 'takenOut'] as const)
      assert.deepEqual(batch.tallies[state], sum(own.filter((line) => line.state === state)))
    assert.equal(own.length, batch.lines)
    if (batch.released) assert.notEqual(batch.released.accountId, batch.proposed.accountId)
    assert.equal(batch.state === 'settled', batch.released !== null && batch.tallies.open.count === 0)
  }
}

/** A claim stands at one row while it is in its notice, and at none otherwise; a row counts its own objections. */
export function checkNotices(city: City): void {
  const claims = new Map(stored<ClaimRecord>(city, 'claims').map((claim) => [claim._id, claim]))
  const shown = new Map<string, string>()
  const objections = stored<ObjectionRecord>(city, 'objections')
  for (const row of stored<NoticeRow>(city, 'noticeRows')) {
    const isThere = claims.get(row.claimId)?.noticePlace?.rowId === row._id
    assert.equal(row.state === 'shown', isThere, `row of ${row.claimId} is ${row.state}`)
    if (isThere) shown.set(row.claimId, row._id)
    const open = objections.filter(({ rowId, state }) => rowId === row._id && state === 'open')
    assert.equal(row.open, open.length, 'a row counts the objections that are open')
  }
  for (const claim of claims.values()) {
    const procedure = procedureOf(claim.packId, claim.measureId)
    const step = procedure && stepOfStage(procedure, claim.stage)
    const isPublic = step?.kind === 'notice' && step.workingDays !== null
    assert.equal(shown.has(claim._id), isPublic, `${claim._id} is ${claim.stage}`)
  }
}

type Slot = { _id: string; liveClaimId: string | null; contenderIds: string[] }

/** Whoever has handed in and is not at an end without money stands at a place, once, and nobody else does. */
export function checkPlaces(city: City): void {
  const bySlot = new Map<string, string[]>()
  for (const { _id, slotId, stage } of stored<ClaimRecord>(city, 'claims'))
    if (slotId !== null && isLive(stage) && stage !== 'draft')
      bySlot.set(slotId, [...(bySlot.get(slotId) ?? []), _id])
  for (const { _id, liveClaimId, contenderIds } of stored<Slot>(city, 'claimSlots')) {
    const standing = [...(liveClaimId === null ? [] : [liveClaimId]), ...contenderIds]
    const live = bySlot.get(_id) ?? []
    assert.deepEqual([...standing].sort(), [...live].sort(), 'who is live stands at the place, once')
    assert.equal(liveClaimId === null, live.length === 0, 'a place is empty only when nobody wants it')
  }
}
