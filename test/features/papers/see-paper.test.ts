import assert from 'node:assert/strict'
import { beforeEach, jest, test } from '@jest/globals'
import type { PapersSeenHere } from '@domain/papers/papers-seen'
import type * as SeePaper from '@/features/papers/see-paper'
import { heldCalls } from '../support/held-calls'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'

const mockCalls = heldCalls()
jest.mock('@/services/calls/call', () => mockCalls.module)
jest.mock('@tarojs/taro', () => mockPhoneStorage())

let sayCompared: typeof SeePaper.sayCompared
let sayOpened: typeof SeePaper.sayOpened
let checks: PapersSeenHere
let told: string[]
const looking = () => ({
  view: { id: 'claim-0001', version: 4 } as Parameters<typeof SeePaper.sayOpened>[0]['view'],
  checks,
  onChecks: (changes: Partial<PapersSeenHere>) => {
    checks = { ...checks, ...changes }
  },
})
const tell = (text: string) => void told.push(text)

beforeEach(() => {
  mockCalls.forget()
  jest.resetModules()
  const fresh = jest.requireActual<typeof SeePaper>('@/features/papers/see-paper')
  sayCompared = fresh.sayCompared
  sayOpened = fresh.sayOpened
  checks = { opened: ['f0'], compared: ['statement'] }
  told = []
})

test('a file counts as seen once the server knows', async () => {
  const saying = sayOpened(looking(), 'licence', 'f1', tell)
  await mockCalls.settled()
  assert.deepEqual(checks.opened, ['f0'])
  const asked = mockCalls.take('see-paper')
  assert.deepEqual(asked.input, {
    claimId: 'claim-0001',
    expectedVersion: 4,
    paperId: 'licence',
    opened: ['f1'],
  })
  await asked.answer({ opened: ['f0', 'f1'], compared: ['statement'] })
  await saying
  assert.deepEqual(checks.opened, ['f0', 'f1'])
})

test('a look that could not be kept is said, and does not count', async () => {
  const saying = sayOpened(looking(), 'licence', 'f1', tell)
  await mockCalls.settled()
  await mockCalls.take('see-paper').refuse('offline')
  await saying
  assert.deepEqual(checks.opened, ['f0'])
  assert.match(told[0] ?? '', /没有网/)
})

test('a tick stands at once, and is taken back when the server does not take it', async () => {
  const saying = sayCompared(looking(), 'licence', true, tell)
  assert.deepEqual(checks.compared, ['statement', 'licence'])
  await mockCalls.settled()
  await mockCalls.take('see-paper').refuse('offline')
  await saying
  assert.deepEqual(checks.compared, ['statement'])
  assert.match(told[0] ?? '', /^没勾上/)
})

test('a tick that is taken back is said as such', async () => {
  const saying = sayCompared(looking(), 'statement', false, tell)
  assert.deepEqual(checks.compared, [])
  await mockCalls.settled()
  const asked = mockCalls.take('see-paper')
  assert.deepEqual((asked.input as { compared?: boolean }).compared, false)
  await asked.answer({ opened: ['f0'], compared: [] })
  await saying
  assert.deepEqual(told, [])
})

test('two looks are said one after the other, so that no late answer takes back a newer one', async () => {
  const first = sayOpened(looking(), 'licence', 'f1', tell)
  const second = sayOpened(looking(), 'licence', 'f2', tell)
  await mockCalls.settled()
  assert.deepEqual(mockCalls.names(), ['see-paper'])
  await mockCalls.take('see-paper').refuse('offline')
  await first
  await mockCalls.settled()
  await mockCalls.take('see-paper').answer({ opened: ['f0', 'f2'], compared: [] })
  await second
  assert.deepEqual(checks.opened, ['f0', 'f2'])
})
