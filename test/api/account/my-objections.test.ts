import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, type City } from '../support/city'
import { aNotice } from '../support/notice'

const opened = new Date('2023-02-14T17:30:00+08:00')
const at = (text: string) => ({ now: new Date(`${text}+08:00`) })
const reason = '名单里的这个人早就回老家了，没有在这里干活。'

let city: City
beforeAll(async () => {
  city = await aCity()
  city.grant('officer', 'cityEmployment', 'city-employment')
  await city.call('anybody', 'open-session', {})
})
afterAll(() => city.close())

const mine = async (who: string, before: string | null = null) =>
  city.call(who, 'export-my-objections', { before })

test('whoever never objected has none', async () => {
  assert.deepEqual(await mine('nobody'), { objections: [], next: null })
})

test('what somebody objected to any notice, the newest first, with what came of it; nothing of anybody else', async () => {
  const one = (await aNotice('own-1', { at: opened, announced: { stepId: 'one' } })).place
  const two = (await aNotice('own-2', { at: opened, announced: { stepId: 'two', title: '第二份公示' } }))
    .place
  const first = await city.call('person', 'object-to-notice', { ...one, reason }, at('2023-02-15T09:00:00'))
  await city.call('person', 'object-to-notice', { ...two, reason }, at('2023-02-16T09:00:00'))
  await city.call('other', 'object-to-notice', { ...two, reason }, at('2023-02-16T10:00:00'))
  await city.call(
    'officer',
    'settle-objection',
    { objectionId: first.objectionId, outcome: 'rejected', answer: '查过考勤，这个人一直在岗。' },
    at('2023-02-16T11:00:00'),
  )
  const { objections, next } = await mine('person')
  assert.equal(next, null)
  assert.deepEqual(
    objections.map(({ noticeTitle, state, answer }) => [noticeTitle, state, answer]),
    [
      ['第二份公示', 'open', null],
      ['创业担保贷款公示', 'rejected', '查过考勤，这个人一直在岗。'],
    ],
  )
  const older = await mine('person', objections[0]?.at)
  assert.deepEqual(
    older.objections.map(({ id }) => id),
    [first.objectionId],
  )
})

test('what an officer wrote down for somebody else is not the officer’s own', async () => {
  const { place } = await aNotice('own-3', { at: opened, announced: { stepId: 'three' } })
  const received = { way: 'phone' as const, receivedOn: '2023-02-15' as never }
  await city.call('officer', 'enter-objection', { ...place, ...received, reason }, at('2023-02-15T12:00:00'))
  assert.deepEqual((await mine('officer')).objections, [])
})
