import assert from 'node:assert/strict'
import { afterAll, beforeAll, jest, test } from '@jest/globals'
import type { ReviewDecision } from '@contract/review-calls'
import type * as Procedures from '@domain/packs/procedures'
import type * as ManyOffices from '../../fixtures/procedures/many-offices'
import { aCity, type City } from '../support/city'
import { aCard } from '../support/paid-way'
import { aWorker, type Drafted } from '../support/worker'

jest.mock('@domain/packs/procedures', () => {
  const actual = jest.requireActual<typeof Procedures>('@domain/packs/procedures')
  const { manyOffices } = jest.requireActual<typeof ManyOffices>('../../fixtures/procedures/many-offices')
  const allProcedures = actual.allProcedures.slice(0, 1).map((city) => ({
    ...city,
    procedures: city.procedures.map(manyOffices),
  }))
  const procedures = allProcedures.flatMap((city) => city.procedures)
  return {
    ...actual,
    allProcedures,
    procedureOf: (_packId: string, measureId: string) =>
      procedures.find((procedure) => procedure.measureId === measureId) ?? null,
  }
})

/** One officer of each step, in the order of the steps. */
const officers = ['union', 'district', 'bureau', 'centre'] as const
type Officer = (typeof officers)[number]
const stages = ['unitCheck', 'districtCheck', 'bureauCheck', 'lastCheck'] as const

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('union', 'grassrootsUnion', 'union-1')
  city.grant('other-union', 'grassrootsUnion', 'union-2')
  city.grant('district', 'districtEmployment', 'employment-qikai')
  city.grant('other-district', 'districtEmployment', 'employment-nanguan')
  city.grant('bureau', 'cityEmployment', 'city-employment')
  city.grant('centre', 'cityCentre', 'city-centre')
  city.grant('centre-two', 'cityCentre', 'city-centre')
})
afterAll(() => city.close())

const inDistrict = (claimId: string, district: string) =>
  city.cloud.store.update('claims', { _id: claimId }, { $set: { 'form.district': district } }, {})

async function submit(claim: Drafted): Promise<Drafted & { stage: string }> {
  const input = { claimId: claim.claimId, expectedVersion: claim.version }
  const { version, stage } = await city.call(claim.accountId, 'submit-claim', input)
  return { ...claim, version, stage }
}

async function submitted(district = 'qikai', worker = aWorker()): Promise<Drafted> {
  const drafted = await worker.withTicket().drafts(city)
  inDistrict(drafted.claimId, district)
  return submit(drafted)
}

const passing = (
  { tickets }: Drafted,
  action: 'forward' | 'approve' | 'proposeApproval',
): ReviewDecision => ({
  action,
  identityConfirmed: true,
  originalsSeen: tickets.map(({ id }) => id),
})
const returning: ReviewDecision = { action: 'return', correction: { fields: ['phone'], message: '请补。' } }
const actionAt = (officer: string) => (officer.startsWith('centre') ? 'approve' : 'forward')

const inputOf = ({ claimId, version }: Drafted, decision: ReviewDecision) => ({
  claimId,
  expectedVersion: version,
  decision,
})
async function decide(officer: string, claim: Drafted, decision: ReviewDecision): Promise<Drafted> {
  const { version } = await city.call(officer, 'decide-claim', inputOf(claim, decision))
  return { ...claim, version }
}
const pass = (officer: string, claim: Drafted) => decide(officer, claim, passing(claim, actionAt(officer)))

/** A claim that lies before an officer. */
async function claimBefore(officer: Officer, claim?: Drafted): Promise<Drafted> {
  let at = claim ?? (await submitted())
  for (const below of officers.slice(0, officers.indexOf(officer))) at = await pass(below, at)
  return at
}

const viewOf = ({ accountId, claimId }: Drafted) => city.call(accountId, 'read-claim', { claimId })
const mayOpen = async (officer: string, { claimId }: Drafted): Promise<boolean> =>
  (await city.answer(officer, 'open-review', { claimId })).ok
async function lists(officer: string, view: 'waiting' | 'done' | 'returned', { claimId }: Drafted) {
  const { rows } = await city.call(officer, 'list-review-queue', { view, organisationId: null, after: null })
  return rows.some(({ id }) => id === claimId)
}

test('a claim goes from office to office by the rules of its steps, and is paid at the end', async () => {
  let claim = await submitted()
  for (const [place, officer] of officers.entries()) {
    assert.equal((await viewOf(claim)).stage, stages[place])
    assert.ok(await lists(officer, 'waiting', claim), officer)
    for (const later of [...officers.slice(place + 1), 'other-union', 'other-district'])
      assert.equal(await mayOpen(later, claim), false, `${later} at ${officer}`)
    const seen = await city.call(officer, 'open-review', { claimId: claim.claimId })
    assert.equal(seen.heldBy?.you, true)
    claim = await pass(officer, claim)
    assert.ok(await lists(officer, 'done', claim), officer)
  }
  assert.equal((await viewOf(claim)).stage, 'approved')
  const card = { claimId: claim.claimId, expectedVersion: claim.version, cardNumber: aCard(4) }
  await city.call(claim.accountId, 'give-bank-card', card)
  const { rows } = await city.call('centre', 'list-payable', { after: null })
  assert.deepEqual(
    rows.map(({ claimId }) => claimId),
    [claim.claimId],
  )
})

test('where the district has no such office the claim stays, and the officer reads why', async () => {
  const claim = await submitted('gongzhuling')
  const refused = await city.fails('union', 'decide-claim', inputOf(claim, passing(claim, 'forward')))
  assert.equal(refused.code, 'noOffice')
  assert.equal((await viewOf(claim)).stage, 'unitCheck')
  assert.ok(await lists('union', 'waiting', claim))
  await decide('union', claim, returning)
})

test('who passed a claim at one office passes it at none above, however many lie between', async () => {
  const many = ['in-union', 'in-district', 'in-bureau']
  const roles = [
    ['grassrootsUnion', 'union-1'],
    ['districtEmployment', 'employment-qikai'],
    ['cityEmployment', 'city-employment'],
    ['cityCentre', 'city-centre'],
  ] as const
  for (const officer of many)
    for (const [role, organisationId] of roles) city.grant(officer, role, organisationId)
  for (const [place, officer] of many.entries()) {
    let claim = await submitted()
    for (const [at, below] of officers.entries()) {
      const action = at === officers.length - 1 ? 'approve' : 'forward'
      if (at > place)
        assert.equal(
          (await city.fails(officer, 'decide-claim', inputOf(claim, passing(claim, action)))).code,
          'notAllowed',
          `${officer} at ${below}`,
        )
      claim = await decide(at === place ? officer : below, claim, passing(claim, action))
    }
    assert.equal((await viewOf(claim)).stage, 'approved')
  }
})

test('nobody looks at what their own organisation applies for, at whichever step', async () => {
  for (const officer of officers) {
    const claim = await claimBefore(officer)
    const owner = { kind: 'organisation', id: `enterprise-of-${officer}` }
    city.cloud.store.update('claims', { _id: claim.claimId }, { $set: { owner } }, {})
    const role = {
      union: 'grassrootsUnion',
      district: 'districtEmployment',
      bureau: 'cityEmployment',
      centre: 'cityCentre',
    }
    const of = {
      union: 'union-1',
      district: 'employment-qikai',
      bureau: 'city-employment',
      centre: 'city-centre',
    }
    city.grant(`own-${officer}`, role[officer], of[officer])
    city.grant(`own-${officer}`, 'enterpriseHr', owner.id)
    const decision = passing(claim, actionAt(officer))
    const { code } = await city.fails(`own-${officer}`, 'decide-claim', inputOf(claim, decision))
    assert.equal(code, 'notAllowed', officer)
  }
})

for (const officer of officers)
  test(`returned by ${officer}, a claim comes back there and to the same person`, async () => {
    const claim = await claimBefore(officer)
    const returned = await decide(officer, claim, returning)
    const stage = stages[officers.indexOf(officer)]
    assert.equal((await viewOf(returned)).returnedBy, stage)
    assert.ok(await lists(officer, 'returned', claim))
    const again = await submit(returned)
    assert.equal(again.stage, stage)
    assert.equal((await city.call(officer, 'open-review', { claimId: claim.claimId })).heldBy?.you, true)
    const passed = await pass(officer, again)
    assert.equal((await viewOf(passed)).returnedBy, null)
  })

test('with another district it begins anew at the office of that one; what the union saw still stands', async () => {
  for (const officer of ['district', 'bureau', 'centre'] as const) {
    const claim = await decide(officer, await claimBefore(officer), returning)
    inDistrict(claim.claimId, 'nanguan')
    const again = await submit(claim)
    assert.equal(again.stage, 'districtCheck')
    assert.ok(await lists('other-district', 'waiting', claim))
    assert.ok(await lists('union', 'done', claim))
    for (const former of ['district', 'bureau', 'centre'])
      assert.equal(await mayOpen(former, claim), false, `${former} after ${officer}`)
    const seen = await city.call('other-district', 'open-review', { claimId: claim.claimId })
    assert.equal(seen.heldBy?.you, true)
    assert.ok(seen.identityConfirmed)
    const bureau = await pass('other-district', again)
    assert.ok(await lists('bureau', 'waiting', bureau))
  }
})

test('to a district without the office it cannot be handed in again', async () => {
  const claim = await decide('bureau', await claimBefore('bureau'), returning)
  inDistrict(claim.claimId, 'gongzhuling')
  const input = { claimId: claim.claimId, expectedVersion: claim.version }
  assert.equal((await city.fails(claim.accountId, 'submit-claim', input)).code, 'noOffice')
  inDistrict(claim.claimId, 'qikai')
  assert.equal((await submit(claim)).stage, 'bureauCheck')
})

test('with an employer of another union it begins there, and nothing that was seen stands', async () => {
  const claim = await decide('centre', await claimBefore('centre'), returning)
  const { version } = await city.call(claim.accountId, 'save-draft', {
    claimId: claim.claimId,
    expectedVersion: claim.version,
    changes: { form: { employer: { organisationId: 'employer-2' } } },
  })
  const again = await submit({ ...claim, version })
  assert.equal(again.stage, 'unitCheck')
  for (const former of officers) assert.equal(await mayOpen(former, claim), false, former)
  assert.equal(
    (await city.call('other-union', 'open-review', { claimId: claim.claimId })).identityConfirmed,
    false,
  )
})

test('the step that has a second reading is the one where a claim is drawn', async () => {
  const claim = await claimBefore('bureau')
  const settings = { _id: 'changchun-2023' }
  city.cloud.store.update('campaignSettings', settings, { $set: { secondReadingShare: 1 } }, {})
  const drawn = await pass('bureau', claim)
  city.cloud.store.update('campaignSettings', settings, { $set: { secondReadingShare: 0 } }, {})
  const approve = passing(claim, 'approve')
  assert.equal(
    (await city.fails('centre', 'decide-claim', inputOf(drawn, approve))).code,
    'secondReadingMissing',
  )
  const proposed = await decide('centre', drawn, passing(claim, 'proposeApproval'))
  assert.equal((await city.fails('centre', 'decide-claim', inputOf(proposed, approve))).code, 'sameHand')
  const approved = await decide('centre-two', proposed, approve)
  assert.equal((await viewOf(approved)).stage, 'approved')
})

test('all of it agrees with the audit trail, replayed by the claim’s own procedure', async () => {
  const { verifyWholeAudit } = await import('../../../cloudfunctions/platform/verify/verify-audit')
  assert.deepEqual((await verifyWholeAudit()).faults, [])
})
