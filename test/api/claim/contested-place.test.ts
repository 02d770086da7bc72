import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, type City } from '../support/city'
import { aCard, grantLevels, payableClaim } from '../support/paid-way'
import { aWorker, type Drafted } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
  city.grant('union-two', 'grassrootsUnion', 'union-2')
})
afterAll(() => city.close())

const samePerson = (first: ReturnType<typeof aWorker>) =>
  aWorker().with({ idNumber: first.content.idNumber }).withTicket()
const settle = (officer: string, { claimId, version }: Drafted, rightful: 'thisOne' | 'otherOne') =>
  city.call(officer, 'settle-place', { claimId, expectedVersion: version, rightful, cardSeen: true })
const refusedToSettle = (officer: string, { claimId, version }: Drafted, rightful: 'thisOne' | 'otherOne') =>
  city.fails(officer, 'settle-place', { claimId, expectedVersion: version, rightful, cardSeen: true })
const own = ({ accountId, claimId }: Drafted) => city.call(accountId, 'read-claim', { claimId })
const kindsAt = async (officer: string, { claimId }: Drafted) =>
  (await city.call(officer, 'open-review', { claimId })).flags.map(({ kind }) => kind)

async function decide(officer: string, claim: Drafted, action: string): Promise<Drafted> {
  const decision = {
    action,
    identityConfirmed: true,
    originalsSeen: claim.tickets.map(({ id }) => id),
  } as never
  const input = { claimId: claim.claimId, expectedVersion: claim.version, decision }
  return { ...claim, version: (await city.call(officer, 'decide-claim', input)).version }
}

/** What a worker can see of a claim, without what is their own. */
async function seenBy(claim: Drafted) {
  const { stage, flags, timeline, due, refusal } = await own(claim)
  const { messages } = await city.call(claim.accountId, 'list-inbox', { before: null })
  return {
    stage,
    flags,
    due,
    refusal,
    timeline: timeline.map(({ event, by }) => [event, by]),
    // Each claim has a number of its own.
    messages: messages
      .map(({ template, values }) => JSON.stringify([template, { ...values, number: '' }]))
      .sort(),
  }
}

test('an account that hands in for a person who has a claim sees exactly what any other sees', async () => {
  const first = aWorker().withTicket()
  await first.submits(city)
  const second = await samePerson(first).submits(city)
  const plain = await aWorker().withTicket().submits(city)
  assert.deepEqual(await seenBy(second), await seenBy(plain))
  for (const each of [second, plain]) each.version = (await forwardTo(each)).version
  assert.deepEqual(await seenBy(second), await seenBy(plain))
})
const forwardTo = (claim: Drafted) => decide('union', claim, 'forward')

test('both offices see both sides, it leaves bulk, and the one with the card in hand settles it', async () => {
  const first = aWorker().withTicket()
  const held = await first.submits(city)
  const contender = await samePerson(first).at('employer-2').submits(city)
  assert.deepEqual(await kindsAt('union', held), ['placeContested'])
  assert.deepEqual(await kindsAt('union-two', contender), ['placeContested'])
  const asked = { view: 'flagged', organisationId: null, after: null } as const
  const { rows } = await city.call('union', 'list-review-queue', asked)
  assert.ok(rows.some(({ id }) => id === held.claimId))
  const settled = await settle('union-two', contender, 'thisOne')
  assert.equal(settled.stage, 'grassrootsReview')
  const lost = await own(held)
  assert.equal(lost.stage, 'refused')
  assert.match(lost.refusal?.message ?? '', /身份证号是别人的.*0431-/)
  assert.deepEqual(await kindsAt('union-two', contender), [])
  const told = (await seenBy(contender)).messages
  assert.ok(told.some((message) => message.includes('placeSettled')))
  const { verifyWholeAudit } = await import('../../../cloudfunctions/platform/verify/verify-audit')
  assert.deepEqual((await verifyWholeAudit()).faults, [])
})

test('without the place nothing is approved; a claim that a union confirmed gives way at the centre alone', async () => {
  const first = aWorker().withTicket()
  let held = await decide('union', await first.submits(city), 'forward')
  let contender = await samePerson(first).submits(city)
  assert.equal((await refusedToSettle('union', contender, 'thisOne')).code, 'placeConfirmed')
  held = await decide('district', held, 'forward')
  contender = await decide('district', await decide('union', contender, 'forward'), 'forward')
  const input = { claimId: contender.claimId, expectedVersion: contender.version }
  const decision = {
    action: 'approve',
    identityConfirmed: true,
    originalsSeen: contender.tickets.map(({ id }) => id),
  }
  assert.equal((await city.fails('centre', 'decide-claim', { ...input, decision })).code, 'placeContested')
  await settle('centre', contender, 'thisOne')
  assert.equal((await own(held)).stage, 'refused')
  await decide('centre', contender, 'approve')
})

test('the one that has the place can be said to be right: the other is refused', async () => {
  const first = aWorker().withTicket()
  const held = await first.submits(city)
  const contender = await samePerson(first).submits(city)
  await settle('union', held, 'thisOne')
  assert.equal((await own(contender)).stage, 'refused')
  const another = await samePerson(first).submits(city)
  await settle('union', another, 'otherOne')
  assert.equal((await own(another)).stage, 'refused')
  assert.equal((await own(held)).stage, 'grassrootsReview')
})

test('whoever comes next has the place once the first gives it up', async () => {
  const first = aWorker().withTicket()
  const held = await first.submits(city)
  const contender = await samePerson(first).submits(city)
  await city.call(held.accountId, 'withdraw-claim', { claimId: held.claimId, expectedVersion: held.version })
  assert.ok(!(await kindsAt('union', contender)).includes('placeContested'))
  const passed = await decide('district', await decide('union', contender, 'forward'), 'forward')
  await decide('centre', passed, 'approve')
})

test('a contested approved claim is looked at before it is paid; what went to the bank is taken from nobody', async () => {
  const first = aWorker()
  const held = await payableClaim(city, {}, first)
  const contender = await samePerson(first).submits(city)
  const listed = await city.call('centre', 'list-batches', {})
  assert.equal(listed.setAside, 1)
  const { id: batchId } = await city.call('centre', 'propose-batch', {})
  const put = await city.call('centre', 'put-in-batch', {
    batchId,
    claimId: held.claimId,
    expectedVersion: held.version,
  })
  await city.call('centre-two', 'release-batch', { batchId, expectedVersion: put.version })
  const atCentre = await decide('district', await decide('union', contender, 'forward'), 'forward')
  assert.equal((await refusedToSettle('centre', atCentre, 'thisOne')).code, 'wrongStage')
  const rows = [{ 付款编号: `${held.claimId}-1`, '金额（元）': '188', 结果: '失败', 失败原因: '户名不符' }]
  await city.call('centre', 'import-bank-answer', { batchId, rows })
  assert.equal((await refusedToSettle('centre', atCentre, 'thisOne')).code, 'wrongStage')
  const version = (await own(held)).version
  await city.call(held.accountId, 'give-bank-card', {
    claimId: held.claimId,
    expectedVersion: version,
    cardNumber: aCard(909),
  })
  assert.equal(
    (await refusedToSettle('centre', atCentre, 'thisOne')).code,
    'wrongStage',
    'it may be paid already',
  )
  await settle('centre', atCentre, 'otherOne')
  assert.equal((await own(contender)).stage, 'refused')
})

test('an account tries few persons a day, and its own family is few', async () => {
  const account = 'tries-many'
  const day = { now: new Date('2023-02-16T09:00:00+08:00') }
  for (let person = 0; person < 6; person += 1) await aWorker(account).withTicket().submits(city, day)
  const seventh = await aWorker(account).withTicket().drafts(city, day)
  const input = { claimId: seventh.claimId, expectedVersion: seventh.version }
  assert.equal((await city.fails(account, 'submit-claim', input, day)).code, 'tooMany')
  await city.call(account, 'submit-claim', input, { now: new Date('2023-02-17T09:00:00+08:00') })
})
