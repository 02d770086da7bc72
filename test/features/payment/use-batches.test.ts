import assert from 'node:assert/strict'
import { beforeEach, jest, test } from '@jest/globals'
import { claimsAFilling } from '@contract/payment-calls'
import type * as Batches from '@/features/payment/use-batches'
import { heldCalls } from '../support/held-calls'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'

const mockCalls = heldCalls()
jest.mock('@/services/calls/call', () => mockCalls.module)
jest.mock('@tarojs/taro', () => mockPhoneStorage())
const { cancelWhole, proposeBatchOf } = jest.requireActual<typeof Batches>('@/features/payment/use-batches')

beforeEach(() => mockCalls.forget())

test('a batch is filled part by part with the chosen claims, each once and in their order', async () => {
  const claimIds = Array.from({ length: claimsAFilling + 1 }, (_, index) => `claim-${index}`)
  const proposing = proposeBatchOf(claimIds, 'the-key')
  const proposal = mockCalls.take('propose-batch')
  assert.equal(proposal.key, 'the-key')
  await proposal.answer({ id: 'batch-one' })
  const first = mockCalls.take('fill-batch')
  await first.answer({ batch: { id: 'batch-one', filled: 1 } })
  const second = mockCalls.take('fill-batch')
  assert.notEqual(first.key, second.key)
  await second.answer({ batch: { id: 'batch-one', filled: 2 } })
  assert.deepEqual(await proposing, { id: 'batch-one', filled: 2 })
  const sent = [first, second].flatMap(({ input }) => (input as { claimIds: string[] }).claimIds)
  assert.deepEqual(sent, claimIds)
})

test('a filling that is cut short is told, and nothing more is sent', async () => {
  const proposing = proposeBatchOf(['a'], 'the-key')
  await mockCalls.take('propose-batch').answer({ id: 'batch-one' })
  const refused = assert.rejects(proposing)
  await mockCalls.take('fill-batch').refuse('offline')
  await refused
  assert.deepEqual(mockCalls.names(), [])
})

test('a batch is given up until nothing is left in it', async () => {
  const cancelling = cancelWhole('batch-one')
  const first = mockCalls.take('cancel-batch')
  await first.answer({ batch: { id: 'batch-one' }, more: true })
  const second = mockCalls.take('cancel-batch')
  assert.notEqual(first.key, second.key)
  await second.answer({ batch: { id: 'batch-one', state: 'cancelled' }, more: false })
  assert.deepEqual(await cancelling, { id: 'batch-one', state: 'cancelled' })
})
