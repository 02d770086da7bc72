import assert from 'node:assert/strict'
import { afterEach, beforeEach, jest, test } from '@jest/globals'
import type * as DraftOpening from '@/features/claim/opening/draft-opening'
import type * as DraftStore from '@/features/claim/draft/draft-store'
import { newClaimOf } from '@/services/claim/new-claim'
import { aClaim } from './sample-claim'
import { heldCalls } from '../support/held-calls'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'

const mockCalls = heldCalls()
jest.mock('@/services/calls/call', () => mockCalls.module)
jest.mock('@tarojs/taro', () => mockPhoneStorage())

let opening: typeof DraftOpening
let draft: typeof DraftStore
const another = { packId: 'of-another-year', measureId: 'travel-subsidy' }

beforeEach(() => {
  mockCalls.forget()
  jest.resetModules()
  draft = jest.requireActual<typeof DraftStore>('@/features/claim/draft/draft-store')
  opening = jest.requireActual<typeof DraftOpening>('@/features/claim/opening/draft-opening')
})
afterEach(() => draft.draftStore.setState(draft.closedDraft))

const opened = async (id: string, of = newClaimOf({})) => {
  await mockCalls.take('open-draft').answer({ claimId: id, version: 1 })
  await mockCalls.take('read-claim').answer(aClaim({ id, ...of }))
}

test('the address of the page says what a new claim is for; without a word it is what the app is for', () => {
  const first = { packId: 'changchun-2023', measureId: 'travel-subsidy' }
  assert.deepEqual(newClaimOf({}), first)
  assert.deepEqual(newClaimOf({ packId: 'x' }), first)
  assert.deepEqual(newClaimOf(another), another)
  assert.deepEqual(newClaimOf({ ...another, organisationId: 'enterprise-1' }), {
    ...another,
    organisationId: 'enterprise-1',
  })
})

test('a draft is asked for by campaign, measure and organisation', async () => {
  const wanted = { ...another, organisationId: 'enterprise-1' }
  const done = opening.openDraft(null, wanted)
  const asked = mockCalls.take('open-draft')
  assert.deepEqual(asked.input, wanted)
  await asked.answer({ claimId: 'c-1', version: 1 })
  await mockCalls.take('read-claim').answer(aClaim({ id: 'c-1', ...another }))
  await done
  assert.equal(draft.draftStore.getState().claimId, 'c-1')
})

test('the draft of one campaign that lies open is not taken for that of another', async () => {
  const first = opening.openDraft(null)
  await opened('c-1')
  await first
  const again = opening.openDraft(null)
  assert.ok(!mockCalls.names().includes('open-draft'))
  await again
  const other = opening.openDraft(null, another)
  await opened('c-2', another)
  await other
  assert.equal(draft.draftStore.getState().claim?.packId, another.packId)
})
