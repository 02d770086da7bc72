import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { QueueView } from '@contract/review-calls'
import { day } from '@domain/calendar/day'
import { aCity, duringCampaign, type City } from '../support/city'
import {
  anInventedClaim,
  doneAt,
  knowInvented,
  pilotGrant,
  put,
  waitingAt,
  type Office,
} from '../support/invented-claims'
import { aWorker } from '../support/worker'

const district: Office = { role: 'districtEmployment', organisationId: 'employment-one' }
const bureau: Office = { role: 'cityHumanResources', organisationId: 'human-resources' }
const at = (days: number) => new Date(duringCampaign.getTime() + days * 86_400_000)
const then = (days: number) => at(days).toISOString()

let city: City
beforeAll(async () => {
  knowInvented()
  city = await aCity()
  city.grant('one', district.role, district.organisationId)
  city.grant('one-too', district.role, district.organisationId)
  city.grant('two', district.role, 'employment-two')
  city.grant('bureau', bureau.role, bureau.organisationId)
  city.grant('employment', 'cityEmployment', 'city-employment')
  city.grant('finance', 'cityFinance', 'city-finance')
  city.grant('union', 'grassrootsUnion', 'union-1')
  await fill()
})
afterAll(() => city.close())

/** A claim that is being looked at, one in public, one recorded at the bureau and one that it has passed. */
async function fill(): Promise<void> {
  const review = waitingAt(district, 'districtCheck', then(0), 'pilot-review', '2023-02-17')
  await put(
    city,
    await anInventedClaim(city, 'pilot-review', '春城样例快递有限公司', {
      stage: 'districtCheck',
      hands: [review],
      due: '2023-02-17',
      flags: [{ kind: 'registerDiffers' }] as never[],
      holder: { accountId: 'one-too', name: '干事乙', since: then(0) },
    }),
  )
  const looked = doneAt(
    waitingAt(district, 'districtCheck', then(-3), 'pilot-notice', null),
    then(-1),
    'pilot-notice',
  )
  const notice = waitingAt(district, 'publicNotice', then(-1), 'pilot-notice', '2023-02-20')
  await put(
    city,
    await anInventedClaim(city, 'pilot-notice', '北湖样例工厂', {
      stage: 'publicNotice',
      hands: [looked, notice],
      due: '2023-02-20',
      holder: null,
    }),
  )
  const passed = doneAt(notice, then(0), 'pilot-record')
  const record = waitingAt(bureau, 'bureauRecord', then(0), 'pilot-record', null)
  await put(
    city,
    await anInventedClaim(city, 'pilot-record', '净月样例工厂', {
      stage: 'bureauRecord',
      hands: [passed, record],
      due: null,
      holder: null,
    }),
  )
}

const list = (officer: string, view: QueueView, now = duringCampaign) =>
  city.call(officer, 'list-review-queue', { view, organisationId: null, after: null }, { now })
const idsOf = async (officer: string, view: QueueView, now = duringCampaign) =>
  (await list(officer, view, now)).rows.map(({ id }) => id)
const counts = (officer: string) => city.call(officer, 'count-review-queue', { organisationId: null })

test('an office of an invented kind lists and counts what lies before it, and no other office does', async () => {
  assert.deepEqual(await idsOf('one', 'waiting'), ['pilot-review', 'pilot-notice'])
  assert.deepEqual(await idsOf('one', 'flagged'), ['pilot-review'])
  assert.deepEqual(await idsOf('one-too', 'mine'), ['pilot-review'])
  assert.deepEqual(await idsOf('one', 'mine'), [])
  assert.deepEqual(await idsOf('one', 'done'), ['pilot-record'])
  assert.deepEqual(await idsOf('one', 'overdue', at(4)), ['pilot-review'])
  assert.deepEqual(await idsOf('bureau', 'waiting'), ['pilot-record'])
  for (const officer of ['two', 'employment', 'finance'])
    assert.deepEqual(await idsOf(officer, 'waiting'), [])
  const none = { overdue: 0, returned: 0 }
  assert.deepEqual(await counts('one'), { ...none, waiting: 2, flagged: 1, mine: 0, done: 1 })
  assert.deepEqual(await counts('bureau'), { ...none, waiting: 1, flagged: 0, mine: 0, done: 0 })
  const elsewhere = { view: 'waiting' as const, organisationId: bureau.organisationId, after: null }
  assert.equal((await city.fails('one', 'list-review-queue', elsewhere)).code, 'notAllowed')
})

test('a row says the company, until when and where it is, and nothing of a person or of tickets', async () => {
  const { rows, role } = await list('one', 'waiting')
  assert.equal(role, district.role)
  const [review, notice] = rows
  assert.ok(review && notice)
  assert.equal(review.role, district.role)
  assert.deepEqual([review.name, review.idNumberMask, review.employerName], ['春城样例快递有限公司', '', ''])
  assert.deepEqual([review.measureId, review.packId], [pilotGrant.measureId, pilotGrant.packId])
  assert.deepEqual([review.stage, review.ticketCount, review.heldBy], ['districtCheck', 0, '干事乙'])
  assert.deepEqual([notice.stage, notice.due], ['publicNotice', { day: day('2023-02-20'), certain: true }])
  const [gone] = (await list('one', 'done')).rows
  assert.deepEqual([gone?.stage, gone?.due], ['bureauRecord', null], 'a day of another office is not its own')
})

test('two kinds of office of one officer are two lists, each by its own role', async () => {
  city.grant('both', 'grassrootsUnion', 'union-1')
  city.grant('both', district.role, district.organisationId)
  const of = (organisationId: string) =>
    city.call('both', 'list-review-queue', { view: 'waiting', organisationId, after: null, most: 100 })
  const travel = await aWorker().withTicket().submits(city)
  const [union, pilot] = [await of('union-1'), await of(district.organisationId)]
  assert.deepEqual([union.role, pilot.role], ['grassrootsUnion', district.role])
  assert.ok(union.rows.some(({ id }) => id === travel.claimId))
  assert.deepEqual(
    pilot.rows.map(({ id }) => id),
    ['pilot-review', 'pilot-notice'],
  )
})

test('what an office passes on within itself is counted once, and its figures reach those who come after it', async () => {
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const { countMovement } = await import('../../../cloudfunctions/api/claim/count-movement')
  const { countMovements } = await import('../../../cloudfunctions/clock/count-movements')
  const id = 'pilot-way'
  const today = day('2023-02-15')
  const review = waitingAt(district, 'districtCheck', then(-6), id, null)
  const inPublic = waitingAt(district, 'publicNotice', then(-2), id, null)
  const states = [
    { stage: 'draft', hands: [] },
    { stage: 'districtCheck', hands: [review] },
    { stage: 'publicNotice', hands: [doneAt(review, then(-2), id), inPublic] },
    {
      stage: 'bureauReview',
      hands: [
        doneAt(review, then(-2), id),
        doneAt(inPublic, then(0), id),
        waitingAt(bureau, 'bureauReview', then(0), id, null),
      ],
    },
  ]
  const events = ['submitted', 'forwarded', 'noticePassed'] as const
  for (const [index, event] of events.entries()) {
    const [before, after] = await Promise.all(
      [states[index], states[index + 1]].map((state) => {
        assert.ok(state)
        return anInventedClaim(city, id, '莲花山样例工厂', { ...state, due: null })
      }),
    )
    assert.ok(before && after)
    const move = { event, now: at(-2 + index), today }
    await transact((transaction) => countMovement(transaction, before, { ...after, version: index }, move))
  }
  await countMovements(at(1))
  const read = (officer: string, role: string | null) =>
    city.call(officer, 'read-statistics', { organisationId: null, role, span: 'all' }, { now: at(1) })
  const own = await read('one', null)
  assert.deepEqual([own.role, own.total.received, own.total.passed, own.waiting], [district.role, 1, 1, 0])
  assert.deepEqual(own.total.heldDays, { '6': 1 }, 'from coming to the office to leaving it')
  assert.deepEqual([own.rolesBelow, own.below], [[], 'own'])
  assert.deepEqual((await read('two', null)).total.received, 0)
  for (const officer of ['bureau', 'employment', 'finance']) {
    const { total, role, rolesBelow, below } = await read(officer, district.role)
    assert.deepEqual([total.received, total.passed, role, below], [1, 1, district.role, 'city'], officer)
    assert.ok(rolesBelow.includes(district.role), officer)
  }
  assert.equal((await read('bureau', null)).total.received, 1)
  const asked = { organisationId: null, role: bureau.role, span: 'all' }
  for (const officer of ['one', 'union', 'employment'])
    assert.equal((await city.fails(officer, 'read-statistics', asked)).code, 'notAllowed', officer)
  const table = { organisationId: null, role: district.role, span: 'all', format: 'csv' } as const
  const { fileName } = await city.call('bureau', 'export-statistics', table, { now: at(1) })
  assert.match(fileName, /-区就业服务局合计\.csv$/)
})

test('each working morning an officer of an invented office is told what waits there', async () => {
  const { sendDigests } = await import('../../../cloudfunctions/clock/send-digests')
  await sendDigests(at(6))
  const told = city.cloud.store
    .find('outbox', { template: 'dailyDigest' }, { limit: 50 })
    .map(({ document }) => document as unknown as { recipientId: string; values: Record<string, string> })
  const of = (officer: string) =>
    told.filter(({ recipientId }) => recipientId === officer).map(({ values }) => values)
  assert.deepEqual(of('one'), [{ organisation: district.organisationId, waiting: '2', overdue: '2' }])
  assert.deepEqual(of('bureau'), [{ organisation: bureau.organisationId, waiting: '1', overdue: '0' }])
  assert.deepEqual(of('two'), [])
})
