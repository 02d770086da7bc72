import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { CallOutput } from '@contract/calls'
import type { QueueView } from '@contract/review-calls'
import type { GrantedRole } from '@domain/organisation/role'
import type { Desk } from '../../../cloudfunctions/platform/records/desk'
import { aCity, duringCampaign, type City } from '../support/city'
import { grantLevels } from '../support/paid-way'
import { aWorker, changesOf, type Drafted, type Said } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
})
afterAll(() => city.close())

const desksOf = (claimId: string): Desk[] =>
  city.cloud.store.find('desks', { claimId }, { limit: 20 }).map(({ document }) => document as never)

/** Where a claim lies, as `role queue`, in any order. */
const placesOf = (claimId: string) =>
  desksOf(claimId)
    .map(({ role, queue }) => `${role} ${queue}`)
    .sort()

async function claimOf(claimId: string) {
  const { claims } = await import('../../../cloudfunctions/platform/records/claim')
  const { findById } = await import('../../../cloudfunctions/platform/store/store')
  const claim = await findById(claims, claimId)
  assert.ok(claim)
  return claim
}

async function problemsOf(claimId: string): Promise<string[]> {
  const { deskProblems } = await import('../../../cloudfunctions/platform/verify/desk-problems')
  return deskProblems(await claimOf(claimId))
}

const decide = async (officer: string, { claimId }: Drafted, decision: object) => {
  const { version } = await claimOf(claimId)
  await city.call(officer, 'decide-claim', { claimId, expectedVersion: version, decision } as never)
  assert.deepEqual(await problemsOf(claimId), [])
}
const pass = (officer: string, claim: Drafted, action: 'forward' | 'approve' = 'forward') =>
  decide(officer, claim, {
    action,
    identityConfirmed: true,
    originalsSeen: claim.tickets.map(({ id }) => id),
  })
const giveBack = (officer: string, claim: Drafted, fields: string[]) =>
  decide(officer, claim, { action: 'return', correction: { fields, message: '请补。' } })

async function handInAgain({ claimId, accountId }: Drafted, said: Said): Promise<void> {
  const { version } = await claimOf(claimId)
  const changes = changesOf(said)
  const saved = await city.call(accountId, 'save-draft', { claimId, expectedVersion: version, changes })
  await city.call(accountId, 'submit-claim', { claimId, expectedVersion: saved.version })
  assert.deepEqual(await problemsOf(claimId), [])
}

const list = (officer: string, view: QueueView, search: string | null = null) =>
  city.call(officer, 'list-review-queue', { view, organisationId: null, after: null, search, most: 100 })
const times = ({ rows }: CallOutput<'list-review-queue'>, { claimId }: Drafted) =>
  rows.filter(({ id }) => id === claimId).length

test('on its whole way a claim lies at one desk of each office, and with one to decide', async () => {
  const claim = await aWorker().withTicket().submits(city)
  assert.deepEqual(placesOf(claim.claimId), ['grassrootsUnion waiting'])
  await giveBack('union', claim, ['phone'])
  assert.deepEqual(placesOf(claim.claimId), ['grassrootsUnion returned'])
  await handInAgain(claim, { phone: '19900000077' })
  assert.deepEqual(placesOf(claim.claimId), ['grassrootsUnion waiting'])
  await pass('union', claim)
  assert.deepEqual(placesOf(claim.claimId), ['districtUnion waiting', 'grassrootsUnion done'])
  await giveBack('district', claim, ['phone'])
  await handInAgain(claim, { phone: '19900000078' })
  assert.deepEqual(placesOf(claim.claimId), ['districtUnion waiting', 'grassrootsUnion done'])
  await pass('district', claim)
  await pass('centre', claim, 'approve')
  assert.deepEqual(placesOf(claim.claimId), ['cityCentre done', 'districtUnion done', 'grassrootsUnion done'])
})

test('a claim that goes to another union leaves no desk behind; one that is withdrawn has none', async () => {
  const claim = await aWorker().withTicket().submits(city)
  await giveBack('union', claim, ['employer'])
  await handInAgain(claim, { employerId: 'employer-2' })
  assert.deepEqual(
    desksOf(claim.claimId).map(({ organisationId }) => organisationId),
    ['union-2'],
  )
  const { version } = await claimOf(claim.claimId)
  await city.call(claim.accountId, 'withdraw-claim', { claimId: claim.claimId, expectedVersion: version })
  assert.deepEqual(desksOf(claim.claimId), [])
})

test('the district that found the union has the claim once: found, then waiting, then done', async () => {
  const worker = aWorker().with({
    name: '东方只一次',
    employerId: null,
    employerNamed: { name: '老王饭馆', district: 'qikai' },
  })
  const claim = await worker.withTicket().submits(city)
  assert.deepEqual(placesOf(claim.claimId), ['districtUnion waiting'])
  await decide('district', claim, { action: 'assignUnion', unionId: 'union-1' })
  assert.deepEqual(placesOf(claim.claimId), ['districtUnion done', 'grassrootsUnion waiting'])
  assert.equal(times(await list('district', 'done'), claim), 1)
  await pass('union', claim)
  assert.deepEqual(placesOf(claim.claimId), ['districtUnion waiting', 'grassrootsUnion done'])
  assert.equal(times(await list('district', 'done'), claim), 0)
  assert.equal(times(await list('district', 'waiting'), claim), 1)
  assert.equal(times(await list('district', 'waiting', '东方只一次'), claim), 1)
  await pass('district', claim)
  assert.equal(times(await list('district', 'done'), claim), 1)
})

test('an office nobody has heard of yet lists, counts and finds the claims at its step', async () => {
  const { claims } = await import('../../../cloudfunctions/platform/records/claim')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const { handsAfter, handsWith, passedBelow, presentHand, settled } =
    await import('../../../cloudfunctions/api/claim/claim-desk')
  const { putDesks } = await import('../../../cloudfunctions/api/claim/put-desks')
  const { queueList } = await import('../../../cloudfunctions/api/review/queue-filter')
  const { countQueue, queuePage } = await import('../../../cloudfunctions/api/review/queue-page')
  const sent = await aWorker().with({ name: '第四个单位' }).withTicket().submits(city)
  await pass('union', sent)
  const role: GrantedRole = 'cityEmployment'
  const office = { step: 'panelReview', role, organisationId: 'city-employment' }
  await transact(async (transaction) => {
    const claim = await claimOf(sent.claimId)
    const at = duringCampaign.toISOString()
    const hand = presentHand(claim)
    assert.ok(hand)
    const left = handsAfter(claim.hands, {
      ...settled(hand, 'done', claim._id, at),
      passedBy: 'district',
    })
    const hands = handsWith(left, office, { claimId: claim._id, at, due: claim.due })
    await transaction.put(claims, { ...claim, hands })
    await putDesks(transaction, claim, { ...claim, hands })
  })
  const claim = await claimOf(sent.claimId)
  assert.deepEqual(await problemsOf(sent.claimId), [])
  const present = presentHand(claim)
  assert.ok(present?.step === 'panelReview')
  for (const [officer, isBelow] of [
    ['union', true],
    ['district', true],
    ['somebody', false],
  ] as const)
    assert.equal(passedBelow(claim, present, officer), isBelow, officer)
  const looker = { account: { _id: 'panel' }, today: '2023-02-15', now: duringCampaign } as never
  const asked = { view: 'waiting', employerId: null, search: null } as const
  const listed = async (wanted: Parameters<typeof queueList>[0]) =>
    (await queuePage(queueList(wanted, office, looker), null, 20)).found.map(({ _id }) => _id)
  assert.deepEqual(await listed(asked), [sent.claimId])
  assert.deepEqual(await listed({ ...asked, employerId: 'employer-1' }), [sent.claimId])
  assert.deepEqual(await listed({ ...asked, search: '第四个单位' }), [sent.claimId])
  assert.deepEqual(await listed({ ...asked, view: 'done' }), [])
  assert.equal(await countQueue(queueList(asked, office, looker), 100), 1)
  assert.equal(times(await list('district', 'done'), sent), 1)
})

test('a desk that somebody takes away, sets elsewhere or invents is found', async () => {
  const { verifyWholeAudit } = await import('../../../cloudfunctions/platform/verify/verify-audit')
  const problems = async () => (await verifyWholeAudit()).faults.map(({ problem }) => problem)
  const claim = await aWorker().withTicket().submits(city)
  const [desk] = desksOf(claim.claimId)
  assert.ok(desk)
  const before = await problems()
  const since = async () => (await problems()).filter((problem) => !before.includes(problem))
  const { store } = city.cloud
  store.update('desks', { _id: desk._id }, { $set: { queue: 'done' } }, {})
  assert.deepEqual(await since(), ['its desk at union-1 (grassrootsUnion) is another at: queue'])
  store.remove('desks', { _id: desk._id })
  assert.deepEqual(await since(), ['its desk at union-1 (grassrootsUnion) is missing'])
  const invented = { ...desk, _id: `${desk._id}-too`, organisationId: 'union-9' }
  store.insert('desks', [desk, invented] as never[])
  assert.deepEqual(await since(), ['it has a desk at union-9 (grassrootsUnion), where it never was'])
})
