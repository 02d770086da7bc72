import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { BulkDecision, ReviewDecision } from '@contract/review-calls'
import { aCity, type City } from '../support/city'
import { grantLevels } from '../support/paid-way'
import { aWorker, type Drafted } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
})
afterAll(() => city.close())

const seen = ({ tickets }: Drafted) => ({
  identityConfirmed: true,
  originalsSeen: tickets.map(({ id }) => id),
})

async function setShare(secondReadingShare: number): Promise<void> {
  const { database } = await import('../../../cloudfunctions/platform/store/cloud')
  await database.collection('campaignSettings').doc('changchun-2023').set({ data: { secondReadingShare } })
}

async function decide(officer: string, claim: Drafted, decision: ReviewDecision): Promise<Drafted> {
  const input = { claimId: claim.claimId, expectedVersion: claim.version, decision }
  return { ...claim, version: (await city.call(officer, 'decide-claim', input)).version }
}

const refusedWith = async (officer: string, claim: Drafted, action: 'approve' | 'proposeApproval') => {
  const input = { claimId: claim.claimId, expectedVersion: claim.version }
  const decision = { action, ...seen(claim) }
  return (await city.fails(officer, 'decide-claim', { ...input, decision })).code
}

/** A claim before the centre, drawn there or not. */
async function atCentre(share: 0 | 1): Promise<Drafted> {
  const claim = await aWorker().withTicket().submits(city)
  const forward = { action: 'forward' as const, ...seen(claim) }
  const atDistrict = await decide('union', claim, forward)
  await setShare(share)
  return decide('district', atDistrict, forward)
}

const turnOf = async (officer: string, { claimId }: Drafted) =>
  (await city.call(officer, 'open-review', { claimId })).readingTurn
const stageOf = async ({ accountId, claimId }: Drafted) =>
  (await city.call(accountId, 'read-claim', { claimId })).stage

test('a drawn claim is approved by the second of two officers, never by one alone', async () => {
  const claim = await atCentre(1)
  assert.equal(await turnOf('centre', claim), 'propose')
  assert.equal(await refusedWith('centre', claim, 'approve'), 'secondReadingMissing')
  const proposed = await decide('centre', claim, { action: 'proposeApproval', ...seen(claim) })
  assert.equal(await stageOf(claim), 'centreReview')
  assert.equal(await refusedWith('centre', proposed, 'approve'), 'sameHand')
  assert.equal(await refusedWith('centre', proposed, 'proposeApproval'), 'sameHand')
  assert.equal(await turnOf('centre-two', proposed), 'confirm')
  assert.equal(await refusedWith('centre-two', proposed, 'proposeApproval'), 'wrongStage')
  await decide('centre-two', proposed, { action: 'approve', ...seen(claim) })
  assert.equal(await stageOf(claim), 'approved')
  const { timeline } = await city.call(claim.accountId, 'read-claim', { claimId: claim.claimId })
  assert.deepEqual(
    timeline.slice(-2).map(({ event }) => event),
    ['approvalProposed', 'approved'],
  )
})

test('the first reading tells the worker nothing yet and lets go of the claim', async () => {
  const claim = await atCentre(1)
  await city.call('centre', 'open-review', { claimId: claim.claimId })
  const inbox = async () => (await city.call(claim.accountId, 'list-inbox', { before: null })).messages.length
  const before = await inbox()
  await decide('centre', claim, { action: 'proposeApproval', ...seen(claim) })
  assert.equal(await inbox(), before)
  const view = await city.call('centre-two', 'open-review', { claimId: claim.claimId })
  assert.equal(view.heldBy?.you, true)
})

test('the centre has received a claim that is read twice once', async () => {
  const claim = await atCentre(1)
  const proposed = await decide('centre', claim, { action: 'proposeApproval', ...seen(claim) })
  await decide('centre-two', proposed, { action: 'approve', ...seen(claim) })
  const moves = city.cloud.store.find('movements', {}, { limit: 1000 }).map(({ document }) => document)
  const events = (moves as { _id: string; movement: { event: string } }[])
    .filter(({ _id }) => _id.includes(claim.claimId))
    .map(({ movement }) => movement.event)
  assert.deepEqual(events.sort(), ['approved', 'forwarded', 'forwarded', 'submitted'])
})

test('the one who proposed may still return it; what comes back is read by two again', async () => {
  const claim = await atCentre(1)
  const proposed = await decide('centre', claim, { action: 'proposeApproval', ...seen(claim) })
  const correction = { fields: ['phone'], message: '请补手机号。' }
  const back = await decide('centre', proposed, { action: 'return', correction })
  const input = { claimId: claim.claimId, expectedVersion: back.version }
  await city.call(claim.accountId, 'submit-claim', input)
  assert.equal(await turnOf('centre', claim), 'propose')
})

test('a claim that was not drawn is approved by one, whatever the share is now', async () => {
  const claim = await atCentre(0)
  await setShare(1)
  assert.equal(await turnOf('centre', claim), 'alone')
  assert.equal(await refusedWith('centre', claim, 'proposeApproval'), 'wrongStage')
  await decide('centre', claim, { action: 'approve', ...seen(claim) })
  assert.equal(await stageOf(claim), 'approved')
})

test('many at once: a drawn claim is left out and said so, proposed or not', async () => {
  const [drawn, proposed, plain] = [await atCentre(1), await atCentre(1), await atCentre(0)]
  const half = await decide('centre-two', proposed, { action: 'proposeApproval', ...seen(proposed) })
  const decision: BulkDecision = { action: 'approve' }
  const claims = [drawn, half, plain].map(({ claimId, version }) => ({ claimId, expectedVersion: version }))
  const { results } = await city.call('centre', 'decide-claims', { decision, claims })
  assert.deepEqual(
    results.map(({ outcome }) => outcome),
    ['secondReading', 'secondReading', 'done'],
  )
})

test('who knows the id of a claim cannot tell whether it will be drawn; the draw can be made again', async () => {
  const { isDrawn } = await import('@domain/claim/second-reading')
  const { drawForSecondReading } = await import('../../../cloudfunctions/api/claim/draw-second-reading')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  await setShare(0.5)
  const packId = 'changchun-2023'
  const ids = Array.from({ length: 200 }, (_, index) => `c${index}`)
  const draw = () =>
    transact(async (transaction) => {
      const drawn: boolean[] = []
      for (const _id of ids) drawn.push((await drawForSecondReading(transaction, { _id, packId })) !== null)
      return drawn
    })
  const drawn = await draw()
  const guessed = ids.filter((id, index) => isDrawn(id, packId, 0.5) === drawn[index])
  assert.ok(guessed.length > 60 && guessed.length < 140, `${guessed.length} of 200 guessed right`)
  assert.deepEqual(await draw(), drawn)
})

test('without settings the usual share holds', async () => {
  const { database } = await import('../../../cloudfunctions/platform/store/cloud')
  const { drawForSecondReading } = await import('../../../cloudfunctions/api/claim/draw-second-reading')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const claim = await aWorker().withTicket().submits(city)
  const forward = { action: 'forward' as const, ...seen(claim) }
  const atDistrict = await decide('union', claim, forward)
  await database.collection('campaignSettings').doc('changchun-2023').remove()
  const centre = await decide('district', atDistrict, forward)
  await setShare(0.05)
  const like = { _id: claim.claimId, packId: 'changchun-2023' }
  const drawn = await transact((transaction) => drawForSecondReading(transaction, like))
  assert.equal(await turnOf('centre', centre), drawn === null ? 'alone' : 'propose')
})
