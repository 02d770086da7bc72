import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, type City } from '../support/city'
import { grantLevels } from '../support/paid-way'
import { aTicket, aWorker, type Drafted } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
})
afterAll(() => city.close())

const flaggedAt = async (officer: string) => {
  const asked = { view: 'flagged', organisationId: null, after: null } as const
  const { rows } = await city.call(officer, 'list-review-queue', asked)
  return rows.map(({ id }) => id)
}
const handIn = (number: string) => aWorker().withTicket({ number }).submits(city)
const kindsAt = async (officer: string, { claimId }: Drafted) =>
  (await city.call(officer, 'open-review', { claimId })).flags.map(({ kind }) => kind)

const decide = (officer: string, claim: Drafted, decision: object) =>
  city.call(officer, 'decide-claim', {
    claimId: claim.claimId,
    expectedVersion: claim.version,
    decision: decision as never,
  })
const forward = ({ tickets }: Drafted) => ({
  action: 'forward',
  identityConfirmed: true,
  originalsSeen: tickets.map(({ id }) => id),
})

test('a claim that was first is flagged too once another brings the same ticket, also one that lies further up', async () => {
  const first = await handIn('LATERTWIN1')
  const { version } = await decide('union', first, forward(first))
  assert.deepEqual(await flaggedAt('district'), [])
  const second = await handIn('LATERTWIN1')
  assert.deepEqual(await flaggedAt('district'), [first.claimId])
  assert.deepEqual(await flaggedAt('union'), [second.claimId])
  assert.deepEqual(await kindsAt('district', first), ['ticketNumberUsed'])
  const { flags } = await city.call(first.accountId, 'read-claim', { claimId: first.claimId })
  assert.deepEqual(flags, [], 'its worker, who was first, is not told of it')
  const moved = await decide('district', { ...first, version }, forward(first))
  assert.equal(moved.stage, 'centreReview', 'a flag that came since does not make the read version stale')
  assert.deepEqual(await flaggedAt('centre'), [first.claimId], 'and goes up with the claim')
})

test('two that are handed in at the same moment are both flagged', async () => {
  const twins = await Promise.all(
    [1, 2, 3].map(() => aWorker().at('employer-2').withTicket({ number: 'SAMEMOMENT' }).submits(city)),
  )
  city.grant('second-union', 'grassrootsUnion', 'union-2')
  assert.deepEqual((await flaggedAt('second-union')).sort(), twins.map(({ claimId }) => claimId).sort())
})

test('the flag goes when the other claim is withdrawn, refused or corrected', async () => {
  city.grant('third-union', 'grassrootsUnion', 'union-3')
  const at = (number: string) => aWorker().at('employer-3').withTicket({ number })
  const kept = await at('GOESAGAIN1').submits(city)
  const withdrawn = await at('GOESAGAIN1').submits(city)
  assert.equal((await flaggedAt('third-union')).length, 2)
  await city.call(withdrawn.accountId, 'withdraw-claim', {
    claimId: withdrawn.claimId,
    expectedVersion: withdrawn.version,
  })
  assert.deepEqual(await flaggedAt('third-union'), [])
  const refused = await at('GOESAGAIN1').submits(city)
  assert.equal((await flaggedAt('third-union')).length, 2)
  await decide('third-union', refused, {
    action: 'refuse',
    conditionId: 'unionMember',
    message: '没有入会。',
  })
  assert.deepEqual(await flaggedAt('third-union'), [])
  const mistyped = await at('GOESAGAIN1').submits(city)
  const correction = { fields: ['tickets'], message: '票号写错了。' }
  const { version } = await decide('third-union', mistyped, { action: 'return', correction })
  const [ticket] = mistyped.tickets
  const saved = await city.call(mistyped.accountId, 'save-draft', {
    claimId: mistyped.claimId,
    expectedVersion: version,
    changes: { tickets: [aTicket({ ...ticket, number: 'ITSOWN0001' })] },
  })
  await city.call(mistyped.accountId, 'submit-claim', {
    claimId: mistyped.claimId,
    expectedVersion: saved.version,
  })
  assert.deepEqual(await flaggedAt('third-union'), [])
  assert.deepEqual(await kindsAt('third-union', kept), [])
})

test('a claim that its worker is correcting is flagged when it is handed in again', async () => {
  const first = await handIn('CORRECTED1')
  const returned = { action: 'return', correction: { fields: ['phone'], message: '请补。' } }
  const { version } = await decide('union', first, returned)
  const second = await handIn('CORRECTED1')
  const listed = await flaggedAt('union')
  assert.ok(listed.includes(second.claimId) && !listed.includes(first.claimId))
  await city.call(first.accountId, 'submit-claim', { claimId: first.claimId, expectedVersion: version })
  assert.ok((await flaggedAt('union')).includes(first.claimId))
})
