import assert from 'node:assert/strict'
import { afterAll, beforeAll, jest, test } from '@jest/globals'
import { aCity, duringCampaign, newKey, type Answer, type City } from '../support/city'
import { cityKeys } from '../../faults/support/city-keys'
import { tamperer } from '../support/tamper'
import { aWorker } from '../support/worker'

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64')

let city: City
beforeAll(async () => {
  city = await aCity()
  await aWorker('first').withTicket().submits(city)
})
afterAll(() => city.close())

/** What another process of a function, with settings of its own, answers on the same data. It serves no call: that is its "yes". */
async function codeWith(settings: Partial<Record<keyof typeof cityKeys, string>>): Promise<string> {
  jest.resetModules()
  Object.assign(process.env, cityKeys, settings)
  try {
    const { answerCall } = await import('../../../cloudfunctions/platform/call/answer-call')
    const event = { call: 'list-my-claims', input: {}, key: newKey() }
    const answered = (await answerCall(event, { accountId: 'first', now: duringCampaign }, {})) as Answer
    return answered.ok ? 'ok' : answered.error.code
  } finally {
    Object.assign(process.env, cityKeys)
  }
}

const [served, stopped] = ['unknownCall', 'serviceStopped']

const checks = () => tamperer(city).one('keyChecks', { _id: 'keys' })

test('what the first call writes down lets nobody have a key', () => {
  const text = JSON.stringify(checks())
  for (const value of Object.values(cityKeys))
    assert.ok(!text.includes(value.replace(/^k1=/, '').slice(0, 20)))
})

test('with another key every call ends with a closed error, and a log line that says which', async () => {
  for (const [settings, said] of [
    [{ LOOKUP_KEY: key(9) }, 'LOOKUP_KEY is another one'],
    [{ FIELD_KEYS: `k1=${key(9)}` }, 'the key k1 of FIELD_KEYS is another one'],
    [{ FIELD_KEYS: `k2=${key(9)}` }, 'FIELD_KEYS lacks the key k1'],
    [{ FIELD_KEYS: `k2=${key(8)},k1=${key(9)}` }, 'the key k1 of FIELD_KEYS is another one'],
  ] as const) {
    city.expectDefect(said)
    assert.equal(await codeWith(settings), stopped)
  }
  assert.equal(await codeWith({}), served)
})

test('a newer field key beside the older one is taken in, and is needed from then on', async () => {
  assert.equal(await codeWith({ FIELD_KEYS: `k2=${key(7)},${cityKeys.FIELD_KEYS}` }), served)
  assert.deepEqual(Object.keys(checks().field as object).sort(), ['k1', 'k2'])
  city.expectDefect('FIELD_KEYS lacks the key k2')
  assert.equal(await codeWith({}), stopped)
  const by = tamperer(city)
  const { k1 } = checks().field as unknown as { k1: string }
  by.set('keyChecks', 'keys', { field: { k1 } })
})

test('data without a check value stop everything and say what to do; keys that were tried are kept', async () => {
  const by = tamperer(city)
  by.remove('keyChecks', {})
  city.expectDefect('npm run keep-keys')
  assert.equal(await codeWith({}), stopped)
  assert.deepEqual(by.all('keyChecks'), [], 'nothing is guessed')

  for (const [settings, said] of [
    [{ LOOKUP_KEY: key(9) }, /LOOKUP_KEY is not/],
    [{ FIELD_KEYS: `k1=${key(9)}` }, /FIELD_KEYS do not open/],
  ] as const) {
    jest.resetModules()
    Object.assign(process.env, cityKeys, settings)
    const { triedKeysProblem } = await import('../../../cloudfunctions/platform/verify/try-keys')
    assert.match((await triedKeysProblem()) ?? '', said)
  }
  jest.resetModules()
  Object.assign(process.env, cityKeys)
  const { triedKeysProblem } = await import('../../../cloudfunctions/platform/verify/try-keys')
  const { checksOfKeys, keepChecks } = await import('../../../cloudfunctions/platform/security/key-check')
  assert.equal(await triedKeysProblem(), null)
  await keepChecks(checksOfKeys())
  assert.equal(await codeWith({}), served)
})

test('the check is one read a process', async () => {
  jest.resetModules()
  const { requireRightKeys } = await import('../../../cloudfunctions/platform/security/key-check')
  const { database } = await import('../../../cloudfunctions/platform/store/cloud')
  const collection = database.collection.bind(database)
  const asked: string[] = []
  database.collection = (name) => {
    asked.push(name)
    return collection(name)
  }
  await Promise.all([requireRightKeys(), requireRightKeys(), requireRightKeys()])
  await requireRightKeys()
  database.collection = collection
  assert.deepEqual(asked, ['keyChecks'])
})
