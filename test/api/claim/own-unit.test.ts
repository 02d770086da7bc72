import assert from 'node:assert/strict'
import { afterAll, beforeAll, jest, test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { item } from '@domain/packs/authoring'
import type * as Procedures from '@domain/packs/procedures'
import type { Procedure } from '@domain/procedure/procedure'
import type { Step } from '@domain/procedure/step'
import type { City } from '../support/city'
import {
  anInventedCity,
  anInventedEnterprise,
  clockTick,
  decides,
  inventedClaim,
  inventedDraft,
  seesPapers,
  storedClaim,
  type InventedClaim,
} from '../support/invented'
import { faultsNow, linesOf } from '../support/tamper'

/**
 * The invented procedure with an inner notice before its review, a notice without stated days after it, a record of the unit's own at
 * its end, and nothing to pay.
 */
jest.mock('@domain/packs/procedures', () => {
  const actual = jest.requireActual<typeof Procedures>('@domain/packs/procedures')
  const clause = item('901', '一')()
  const ownUnit = { kind: 'ownUnit', role: 'enterpriseHr' } as const
  const notice = { kind: 'notice' as const, workingDays: null, shows: ['unitName'], clause }
  const withOwnSteps = (procedure: Procedure): Procedure => {
    const [review] = procedure.steps
    if (procedure.measureId !== 'pilot-grant' || !review) return procedure
    const steps: Step[] = [
      { ...notice, id: 'innerNotice', office: ownUnit },
      review,
      { ...notice, id: 'districtNotice', office: review.office },
      { kind: 'record', id: 'handedOut', office: ownUnit, label: '发放', clause },
    ]
    return { ...procedure, steps, payee: { kind: 'none' } }
  }
  const allProcedures = actual.allProcedures.map((one) => ({
    ...one,
    procedures: one.procedures.map(withOwnSteps),
  }))
  const procedureOf = (packId: string, measureId: string) =>
    allProcedures
      .find((one) => one.packId === packId)
      ?.procedures.find((one) => one.measureId === measureId) ?? null
  return { ...actual, allProcedures, procedureOf }
})

let city: City
beforeAll(async () => {
  city = await anInventedCity()
})
afterAll(() => city.close())

const passNotice = { action: 'passNotice' } as const
const handedOut = { action: 'record', day: day('2023-02-15'), note: '已经发到人。' } as const
const visited = { action: 'approve', asks: { visitedOn: '2023-02-14' } } as const

const about = ({ claimId, version: expectedVersion }: InventedClaim) => ({ claimId, expectedVersion })

/** The unit passes its own step on, and the claim's version is kept. */
async function passes(
  claim: InventedClaim,
  decision: typeof passNotice | typeof handedOut,
  by = claim.accountId,
): Promise<string> {
  const { version, stage } = await city.call(by, 'pass-own-step', { ...about(claim), decision })
  claim.version = version
  return stage
}

/** On the notice of the district, whose days no source states. */
async function onDistrictNotice(): Promise<InventedClaim> {
  const claim = await inventedClaim(city)
  assert.equal(await passes(claim, passNotice), 'districtCheck')
  await seesPapers(city, 'district', claim)
  assert.equal(await decides(city, 'district', claim, visited), 'districtNotice')
  return claim
}

/** Recorded by the unit itself: there is nothing more to do. */
async function done(): Promise<InventedClaim> {
  const claim = await onDistrictNotice()
  assert.equal(await decides(city, 'district-two', claim, passNotice), 'handedOut')
  assert.equal(await passes(claim, handedOut), 'done')
  return claim
}

test('handed in, it lies with the unit that applies, whose own people pass its inner notice on', async () => {
  const claim = await inventedClaim(city)
  const { stage, hands, noticePlace } = await storedClaim(claim.claimId)
  assert.equal(stage, 'innerNotice')
  assert.deepEqual(
    hands.map(({ role, organisationId }) => [role, organisationId]),
    [['enterpriseHr', claim.organisationId]],
  )
  assert.equal(noticePlace, null, 'nobody can say until when one objects: it has no public page')
  city.grant('hr-colleague', 'enterpriseHr', claim.organisationId)
  assert.equal(await passes(claim, passNotice, 'hr-colleague'), 'districtCheck')
  const [row] = city.cloud.store.find(
    'auditRows',
    { claimId: claim.claimId, event: 'noticePassed' },
    { limit: 2 },
  )
  assert.equal((row?.document.actor as { role: string }).role, 'enterpriseHr')
})

test('nobody else passes the step of a unit, and the unit passes no other', async () => {
  const claim = await inventedClaim(city)
  const input = { ...about(claim), decision: passNotice }
  const refused = async (account: string, call: 'pass-own-step' | 'decide-claim') =>
    (await city.fails(account, call, input)).code
  const { accountId: stranger } = anInventedEnterprise(city)
  for (const account of [stranger, 'district', 'bureau', 'nobody'])
    assert.equal(await refused(account, 'pass-own-step'), 'notFound', account)
  assert.equal(await refused('district', 'decide-claim'), 'notFound')
  assert.equal(await refused(claim.accountId, 'decide-claim'), 'notAllowed', 'no reviewer')

  const record = { ...about(claim), decision: handedOut }
  assert.equal((await city.fails(claim.accountId, 'pass-own-step', record)).code, 'wrongStage')
  const stale = { ...input, expectedVersion: claim.version - 1 }
  assert.equal((await city.fails(claim.accountId, 'pass-own-step', stale)).code, 'staleVersion')

  await passes(claim, passNotice)
  const atDistrict = { ...about(claim), decision: passNotice }
  assert.equal((await city.fails(claim.accountId, 'pass-own-step', atDistrict)).code, 'wrongStage')
  const draft = await inventedDraft(city)
  const early = { ...about(draft), decision: passNotice }
  assert.equal((await city.fails(draft.accountId, 'pass-own-step', early)).code, 'wrongStage')
})

test('whoever is an officer of the next office as well does not decide there on the claim of their own unit', async () => {
  const claim = await inventedClaim(city)
  city.grant(claim.accountId, 'districtEmployment', 'employment-qikai')
  await passes(claim, passNotice)
  const input = { ...about(claim), decision: visited }
  assert.equal((await city.fails(claim.accountId, 'decide-claim', input)).code, 'notAllowed')
})

test('a notice without stated days waits for its office and not for the clock', async () => {
  const claim = await onDistrictNotice()
  assert.equal((await storedClaim(claim.claimId)).noticePlace, null)
  assert.equal(await clockTick(new Date('2023-04-20T00:10:00+08:00')), 0)
  assert.equal((await storedClaim(claim.claimId)).stage, 'districtNotice')
  const input = { ...about(claim), decision: passNotice }
  assert.equal((await city.fails(claim.accountId, 'pass-own-step', input)).code, 'wrongStage')
  assert.equal((await city.fails('bureau', 'decide-claim', input)).code, 'notFound')
  assert.equal(await decides(city, 'district', claim, passNotice), 'handedOut')
})

test('what is recorded of a unit’s own is over, and not in the future', async () => {
  const claim = await onDistrictNotice()
  await decides(city, 'district', claim, passNotice)
  const tomorrow = { ...about(claim), decision: { ...handedOut, day: day('2023-02-16') } }
  assert.deepEqual(await city.fails(claim.accountId, 'pass-own-step', tomorrow), {
    code: 'wrongInput',
    values: { field: 'decision.day' },
  })
  assert.equal(await passes(claim, handedOut), 'done')
  assert.deepEqual((await storedClaim(claim.claimId)).recorded, {
    handedOut: { day: '2023-02-15', note: '已经发到人。' },
  })
})

test('a claim that ends without a payment is done: told so, its place taken for good, and not to be erased', async () => {
  const claim = await done()
  const { accountId, claimId } = claim
  const { messages } = await city.call(accountId, 'list-inbox', { before: null })
  assert.equal(messages.filter(({ template }) => template === 'claimDone').length, 1)
  const { payer, payableKey, slotId, packId, measureId } = await storedClaim(claimId)
  assert.deepEqual([payer, payableKey], [null, ''])
  const [slot] = city.cloud.store.find('claimSlots', { _id: slotId ?? '' }, { limit: 1 })
  assert.equal(slot?.document.liveClaimId, claimId)
  // Whoever of the unit begins again comes to the one that is there.
  const { organisationId } = claim
  const again = await city.call(accountId, 'open-draft', { packId, measureId, organisationId })
  assert.equal(again.claimId, claimId)
  assert.equal((await city.fails(accountId, 'erase-claim', about(claim))).code, 'wrongStage')
  assert.equal((await city.fails(accountId, 'withdraw-claim', about(claim))).code, 'wrongStage')
})

test('all of it agrees with its audit rows', async () => {
  assert.deepEqual(linesOf(await faultsNow()), [])
})
