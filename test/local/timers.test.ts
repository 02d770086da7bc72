import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { nextFiring, parseCron } from '../../cloudfunctions/local/functions/cron'
import { aCloud, WITH_SDK, type TestCloud } from './support/cloud'
import { HandClock } from './support/hand-clock'

describe('cron in China Standard Time', () => {
  const next = (cron: string, after: string) => {
    const time = nextFiring(parseCron(cron), new Date(after).getTime())
    return time === undefined ? undefined : new Date(time).toISOString()
  }
  const table: [string, string, string, string | undefined][] = [
    ['every minute', '0 */1 * * * * *', '2026-03-02T08:00:30Z', '2026-03-02T08:01:00.000Z'],
    ['strictly after', '0 */1 * * * * *', '2026-03-02T08:01:00Z', '2026-03-02T08:02:00.000Z'],
    ['every ten seconds', '*/10 * * * * * *', '2026-03-02T08:00:55Z', '2026-03-02T08:01:00.000Z'],
    ['at two at night in Shanghai', '0 0 2 * * * *', '2026-03-02T08:00:00Z', '2026-03-02T18:00:00.000Z'],
    ['first of the month', '0 0 2 1 * * *', '2026-03-02T08:00:00Z', '2026-03-31T18:00:00.000Z'],
    ['working days', '0 30 9 * * MON-FRI *', '2026-03-06T12:00:00Z', '2026-03-09T01:30:00.000Z'],
    ['0 is Sunday', '0 0 0 * * 0 *', '2026-03-02T00:00:00Z', '2026-03-07T16:00:00.000Z'],
    [
      'day or weekday once both are given',
      '0 0 0 15 * MON *',
      '2026-03-09T00:00:00Z',
      '2026-03-14T16:00:00.000Z',
    ],
    ['lists and ranges', '0 5,35 8-9 * * * *', '2026-03-02T00:06:00Z', '2026-03-02T00:35:00.000Z'],
    ['a step from a start', '0 10/20 * * * * *', '2026-03-02T00:31:00Z', '2026-03-02T00:50:00.000Z'],
    ['month names', '0 0 0 1 JAN * *', '2026-03-02T00:00:00Z', '2026-12-31T16:00:00.000Z'],
    ['a leap day', '0 0 0 29 2 * *', '2026-03-02T00:00:00Z', '2028-02-28T16:00:00.000Z'],
    ['one year only', '0 0 0 1 1 * 2027', '2026-03-02T00:00:00Z', '2026-12-31T16:00:00.000Z'],
    ['a year gone by', '0 0 0 1 1 * 2020', '2026-03-02T00:00:00Z', undefined],
  ]
  for (const [name, cron, after, expected] of table)
    test(name, () => assert.equal(next(cron, after), expected))
  for (const bad of [
    '* * * * *',
    '60 * * * * * *',
    'a * * * * * *',
    '5-1 * * * * * *',
    '*/0 * * * * * *',
    '* * * * * * * *',
  ]) {
    test(`refuses ${bad}`, () => assert.throws(() => parseCron(bad)))
  }
})

describe('timers', () => {
  const clock = new HandClock('2026-03-02T08:00:30Z')
  const source = `${WITH_SDK} exports.main = async (event) => {
    await wx.database().collection('counters').add({ data: { event, trigger: process.env.TRIGGER_SRC, openid: wx.getWXContext().OPENID || null } })
    return event }`
  const config = { triggers: [{ name: 'minute', type: 'timer', config: '0 */1 * * * * *' }], timeout: 20 }
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await aCloud({ clock }, { tick: { source, config } })
  })
  afterAll(() => cloud.close())
  const runs = () => cloud.store.find('counters', {}).map((row) => row.document)

  test('fires when its time comes, as no user', async () => {
    clock.advance(30_000)
    await cloud.fireTimer('tick', 'minute')
    const [run, ...more] = runs()
    assert.deepEqual(more, [], 'joining a running timer does not start it twice')
    const { _id, ...rest } = run ?? { _id: 'none' }
    assert.ok(_id)
    const event = { Type: 'Timer', TriggerName: 'minute', Time: '2026-03-02T08:01:00.000Z' }
    assert.deepEqual(rest, { event, trigger: 'timer', openid: null })
  })

  test('fires by hand, and only triggers it has', async () => {
    const before = runs().length
    const result = await cloud.fireTimer('tick', 'minute')
    assert.equal((result as { TriggerName: string }).TriggerName, 'minute')
    assert.equal(runs().length, before + 1)
    await assert.rejects(cloud.fireTimer('tick', 'hour'), /no timer hour/)
    await assert.rejects(cloud.fireTimer('tock', 'minute'), /FUNCTION_NOT_FOUND/)
  })

  test('that are made to wait begin when they are told to, once', async () => {
    const own = new HandClock('2026-03-02T08:00:30Z')
    const waiting = await aCloud({ clock: own, timersWait: true }, { tick: { source, config } })
    try {
      assert.equal(own.waiting, 0)
      waiting.startTimers()
      waiting.startTimers()
      assert.equal(own.waiting, 1)
    } finally {
      await waiting.close()
    }
  })
})
