import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { ReviewDecision } from '@contract/review-calls'
import { recordsOfCsv } from '@domain/table'
import { aCity, duringCampaign, type City } from '../support/city'
import { aWorker } from '../support/worker'
import { grantLevels, payableClaim } from '../support/paid-way'

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
})
afterAll(() => city.close())

const hours = (count: number) => new Date(duringCampaign.getTime() + count * 3_600_000)
const asked = { organisationId: null, role: null, span: 'all' } as const

/** What the timer does at an instant. */
async function count(at: Date): Promise<number> {
  const { countMovements } = await import('../../../cloudfunctions/clock/count-movements')
  return countMovements(at)
}

const statistics = (officer: string, more: object = {}, now = hours(80)) =>
  city.call(officer, 'read-statistics', { ...asked, ...more }, { now })

test('what offices did is counted once, however often the timer runs and however many run beside each other', async () => {
  await payableClaim(city, { now: hours(0) })
  const submitted = await aWorker()
    .withTicket()
    .submits(city, { now: hours(0) })
  assert.equal(await count(hours(0)), 0, 'a move that has not settled is not counted yet')
  const runs = await Promise.all([count(hours(1)), count(hours(1)), count(hours(1))])
  assert.ok(runs.some((counted) => counted > 0))
  await count(hours(1))
  const { total, waiting, role } = await statistics('union')
  assert.equal(role, 'grassrootsUnion')
  assert.equal(total.received, 2)
  assert.equal(total.passed, 1)
  assert.equal(waiting, 1)
  const returning: ReviewDecision = { action: 'return', correction: { fields: ['phone'], message: '请补。' } }
  const input = { claimId: submitted.claimId, expectedVersion: submitted.version, decision: returning }
  await city.call('union', 'decide-claim', input, { now: hours(72) })
  await count(hours(73))
  const later = await statistics('union')
  assert.equal(later.total.returned, 1)
  assert.equal(later.waiting, 0)
  assert.deepEqual(later.total.heldDays, { '0': 1, '3': 1 }, 'from arriving to leaving, in days')
})

test('a span leaves out the days before it', async () => {
  const week = await statistics('union', { span: 'week' }, hours(24 * 9))
  assert.deepEqual(
    week.days.map(({ day }) => day),
    ['2023-02-18'],
    'the first day of the seven is in, the one before is out',
  )
  assert.equal(week.total.received, 0)
})

test('an office sees its own figures; the centre sees every role before it, a district none of the city', async () => {
  assert.equal((await statistics('district')).total.received, 1)
  assert.equal((await statistics('centre', { role: 'grassrootsUnion' })).total.received, 2)
  for (const [officer, role] of [
    ['union', 'grassrootsUnion'],
    ['district', 'districtUnion'],
    ['district', 'cityCentre'],
  ] as const)
    assert.equal((await city.fails(officer, 'read-statistics', { ...asked, role })).code, 'notAllowed')
  const other = { ...asked, organisationId: 'union-2' }
  assert.equal((await city.fails('union', 'read-statistics', other)).code, 'notAllowed')
})

test('a district or industry union sees the unions that belong to it together, and no others', async () => {
  // Employers 1 and 2 have unions of two districts.
  await aWorker()
    .at('employer-2')
    .withTicket()
    .submits(city, { now: hours(74) })
  await count(hours(75))
  city.grant('district-two', 'districtUnion', 'district-jingyue')
  const below = { role: 'grassrootsUnion' } as const
  const [one, two] = [await statistics('district', below), await statistics('district-two', below)]
  assert.deepEqual([one.total.received, one.total.passed, one.total.returned], [2, 1, 1])
  assert.deepEqual([two.total.received, two.waiting], [1, 1])
  assert.deepEqual([one.role, one.rolesBelow], ['grassrootsUnion', ['grassrootsUnion']])
  assert.deepEqual((await statistics('union')).rolesBelow, [])
  assert.deepEqual((await statistics('centre')).rolesBelow, ['grassrootsUnion', 'districtUnion'])
  const { fileName } = await city.call('district', 'export-statistics', {
    ...asked,
    ...below,
    format: 'csv',
  })
  assert.match(fileName, /^\d{4}-\d\d-\d\d_统计_.+-单位工会合计\./, 'the file says whose figures it holds')
})

test('the table has a row a day and their sum', async () => {
  const { contentBase64, fileName } = await city.call(
    'union',
    'export-statistics',
    { ...asked, format: 'csv' },
    { now: hours(80) },
  )
  const rows = recordsOfCsv(Buffer.from(contentBase64, 'base64').toString('utf8'))
  assert.match(fileName, /^2023-02-18_统计_.+\.csv$/)
  assert.deepEqual(
    rows.map((row) => [row['日期'], row['收到'], row['退回补正']]),
    [
      ['2023-02-15', '2', '0'],
      ['2023-02-18', '0', '1'],
      ['合计', '2', '1'],
    ],
  )
})

test('the worker is told how long it took others, once enough were done to say', async () => {
  const waiting = await aWorker()
    .withTicket()
    .submits(city, { now: hours(0) })
  const pace = async () =>
    (await city.call(waiting.accountId, 'read-claim', { claimId: waiting.claimId }, { now: hours(80) })).pace
  assert.equal(await pace(), null)
  const { dailyFigures, figuresId } = await import('../../../cloudfunctions/platform/records/statistics')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const { noFigures } = await import('@domain/statistics/figures')
  const { day } = await import('@domain/calendar/day')
  const on = day('2023-02-17')
  const put = (heldDays: Record<string, number>) =>
    transact((transaction) =>
      transaction.put(dailyFigures, {
        _id: figuresId('union-1', on),
        subject: 'union-1',
        day: on,
        figures: { ...noFigures, heldDays },
      }),
    )
  // Two were done in the tests above.
  await put({ '2': 17 })
  assert.equal(await pace(), null, 'nineteen cases say nothing')
  await put({ '2': 14, '6': 4 })
  assert.deepEqual(await pace(), { half: 2, nineInTen: 6, cases: 20 })
})
