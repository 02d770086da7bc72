import assert from 'node:assert/strict'
import { afterEach, beforeEach, jest, test } from '@jest/globals'
import type * as DraftSaving from '@/features/claim/draft/draft-saving'
import type * as DraftStore from '@/features/claim/draft/draft-store'
import { aClaim } from './sample-claim'
import { heldCalls } from '../support/held-calls'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'

const mockCalls = heldCalls()
jest.mock('@/services/calls/call', () => mockCalls.module)
jest.mock('@tarojs/taro', () => mockPhoneStorage())

let saving: typeof DraftSaving
let draft: typeof DraftStore
const state = () => draft.draftStore.getState()
const kept = (version: number) => ({ version, flags: [], decision: aClaim().decision })

beforeEach(() => {
  mockCalls.forget()
  jest.resetModules()
  draft = jest.requireActual<typeof DraftStore>('@/features/claim/draft/draft-store')
  saving = jest.requireActual<typeof DraftSaving>('@/features/claim/draft/draft-saving')
  draft.draftStore.setState({ ...draft.closedDraft, claimId: 'c-sample-1', claim: aClaim() })
})
afterEach(() => draft.draftStore.setState(draft.closedDraft))

test('what was entered is sent, and kept as sent', async () => {
  draft.changeField('name', '张三')
  const done = saving.saveNow()
  assert.equal(state().saveState, 'saving')
  await mockCalls.take('save-draft').answer(kept(2))
  assert.equal(await done, true)
  assert.equal(state().claim?.version, 2)
  assert.deepEqual(state().unsent, {})
  assert.equal(state().saveState, 'saved')
})

test('what is entered while something is on its way goes with the next sending', async () => {
  draft.changeField('name', '张')
  const done = saving.saveNow()
  const first = mockCalls.take('save-draft')
  draft.changeField('name', '张三')
  await first.answer(kept(2))
  const second = mockCalls.take('save-draft')
  assert.deepEqual(second.input, {
    claimId: 'c-sample-1',
    expectedVersion: 2,
    changes: { form: { name: '张三' } },
  })
  await second.answer(kept(3))
  assert.equal(await done, true)
})

test('without a network all stays on the phone, and the same content is sent again under the same key', async () => {
  draft.changeField('name', '张三')
  const failed = saving.saveNow()
  const first = mockCalls.take('save-draft')
  await first.refuse('offline')
  assert.equal(await failed, false)
  assert.equal(state().saveState, 'onPhone')
  assert.deepEqual(state().unsent, { form: { name: '张三' } })
  const again = saving.saveNow()
  const second = mockCalls.take('save-draft')
  assert.equal(second.key, first.key)
  await second.answer(kept(2))
  assert.equal(await again, true)
})

test('a claim that was changed elsewhere is read again, and what this phone entered stands on top', async () => {
  draft.changeField('name', '张三')
  const done = saving.saveNow()
  await mockCalls.take('save-draft').refuse('staleVersion')
  const form = { workerKind: 'migrantWorker' }
  await mockCalls.take('read-claim').answer(aClaim({ version: 7, form }))
  const second = mockCalls.take('save-draft')
  assert.deepEqual(second.input, {
    claimId: 'c-sample-1',
    expectedVersion: 7,
    changes: { form: { name: '张三' } },
  })
  await second.answer(kept(8))
  assert.equal(await done, true)
  assert.equal(draft.contentOf(state())?.form.workerKind, 'migrantWorker')
  assert.equal(state().merged, true)
})

test('a claim that was handed in elsewhere takes no more changes, and they are not lost from the phone', async () => {
  draft.changeField('name', '张三')
  const done = saving.saveNow()
  await mockCalls.take('save-draft').refuse('wrongStage')
  await mockCalls.take('read-claim').answer(aClaim({ version: 7, stage: 'grassrootsReview' }))
  assert.equal(await done, false)
  assert.equal(state().claim?.stage, 'grassrootsReview')
  assert.deepEqual(state().unsent, { form: { name: '张三' } })
})

test('an ID number that is not whole stays on the screen and does not travel', async () => {
  draft.changeField('idNumber', '2203')
  assert.equal(await saving.saveNow(), false)
  assert.deepEqual(mockCalls.names(), [])
  assert.equal(draft.contentOf(state())?.form.idNumber, '2203')
})

test('an answer for a claim that was closed meanwhile changes nothing of the one that is open', async () => {
  draft.changeField('name', '张三')
  const done = saving.saveNow()
  const late = mockCalls.take('save-draft')
  draft.draftStore.setState({ ...draft.closedDraft, claimId: 'c-other', claim: aClaim({ id: 'c-other' }) })
  await late.answer(kept(2))
  await done
  assert.equal(state().claim?.version, 1)
})

test('papers of two phones: no file that either added is lost, and what one took off goes', async () => {
  const claim = aClaim({ papers: { licence: ['f1', 'f2'] } })
  draft.draftStore.setState({ ...draft.closedDraft, claimId: claim.id, claim })
  draft.changePapers(claim.id, () => ({ licence: ['f1', 'f3'] }))
  const done = saving.saveNow()
  await mockCalls.take('save-draft').refuse('staleVersion')
  const theirs = { licence: ['f1', 'f2', 'f4'] }
  await mockCalls.take('read-claim').answer(aClaim({ version: 7, papers: theirs }))
  const second = mockCalls.take('save-draft')
  assert.deepEqual(second.input, {
    claimId: claim.id,
    expectedVersion: 7,
    changes: { papers: { licence: ['f1', 'f3', 'f4'] } },
  })
  await second.answer(kept(8))
  assert.equal(await done, true)
})

test('papers of a claim that is not the open one stay as they are', () => {
  draft.changePapers('c-other', () => ({ licence: ['f1'] }))
  assert.deepEqual(state().unsent, {})
})

test('a field that is emptied is emptied on the server, and one taken back is as the server has it', async () => {
  const claim = aClaim({ form: { name: '张三' }, masks: { phone: '199****0001' } })
  draft.draftStore.setState({ ...draft.closedDraft, claimId: claim.id, claim })
  draft.changeField('name', '')
  draft.changeField('phone', '1')
  assert.equal(draft.contentOf(state())?.form.name, undefined)
  draft.undoChange('phone')
  assert.equal(draft.contentOf(state())?.form.phone, undefined)
  const done = saving.saveNow()
  const sent = mockCalls.take('save-draft')
  assert.deepEqual(sent.input, { claimId: claim.id, expectedVersion: 1, changes: { form: { name: null } } })
  await sent.answer(kept(2))
  assert.equal(await done, true)
  assert.deepEqual(state().claim?.form, {})
  assert.deepEqual(state().claim?.masks, { phone: '199****0001' })
})
