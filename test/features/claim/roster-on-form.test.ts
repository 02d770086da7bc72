import assert from 'node:assert/strict'
import { beforeEach, describe, jest, test } from '@jest/globals'
import { emptyContent } from '@domain/claim/content'
import { stayProcedure } from '@domain/packs/changchun-2023/procedures/stay-subsidy'
import { transportProcedure } from '@domain/packs/changchun-2023/procedures/transport-subsidy'
import { emptyTally, type RosterTally } from '@domain/roster/tally'
import type { ClaimView } from '@contract/views'
import type * as DraftSaving from '@/features/claim/draft/draft-saving'
import type * as DraftStore from '@/features/claim/draft/draft-store'
import type * as Kept from '@/services/claim/roster-kept'
import {
  correctedFields,
  placesCorrected,
  placesToCorrect,
  returnedOf,
} from '@/features/claim/draft/correction-progress'
import { formSteps, onwardWords, placeOf } from '@/features/claim/draft/form-steps'
import { problemsOf } from '@/features/claim/draft/form-problems'
import { placeInRoster } from '@/features/roster/form/roster-place'
import { aClaim, decideTravel, today } from './sample-claim'
import { heldCalls } from '../support/held-calls'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'

const mockCalls = heldCalls()
jest.mock('@/services/calls/call', () => mockCalls.module)
jest.mock('@tarojs/taro', () => mockPhoneStorage())

const tally = (changes: Partial<RosterTally> = {}): RosterTally => ({
  ...emptyTally,
  rows: 137,
  counted: 131,
  bad: 6,
  facts: { stayers: 131 },
  ...changes,
})
const stayClaim = (changes: Partial<ClaimView> = {}) => aClaim({ measureId: 'stay-subsidy', ...changes })

describe('the screens of items 1 and 2', () => {
  test('come in the order of the procedure, with the declaration last', () => {
    const titles = (procedure: typeof stayProcedure) =>
      formSteps(procedure, procedure.form, emptyContent).map(({ title }) => title)
    assert.deepEqual(titles(stayProcedure), [
      '单位的情况',
      '单位符合条件吗',
      '员工名册',
      '材料',
      '核对',
      '承诺并提交',
    ])
    assert.deepEqual(titles(transportProcedure).slice(2, 4), ['包车', '员工名册'])
    const last = formSteps(stayProcedure, stayProcedure.form, emptyContent).at(-1)
    assert.ok(last?.kind === 'declaration')
    assert.equal(last.text, stayProcedure.declaration?.text)
    assert.equal(onwardWords(last), '下一步：签承诺')
  })
})

describe('what a roster lacks', () => {
  const problems = (roster?: RosterTally) =>
    problemsOf(
      stayProcedure,
      { ...emptyContent, ...(roster ? { roster } : {}) },
      { masks: {}, photos: [], employer: null, decision: decideTravel() },
      today,
    ).filter(({ field }) => field === 'roster')
  test('nobody, or nobody who counts; rows to mend; and nothing', () => {
    assert.deepEqual(problems(), [{ field: 'roster', problem: 'rosterEmpty' }])
    assert.deepEqual(problems(tally({ bad: 0, counted: 0, notCounted: 137 })), [
      { field: 'roster', problem: 'rosterEmpty' },
    ])
    assert.deepEqual(problems(tally({ bad: 1 })), [{ field: 'roster', problem: 'rowsToMend' }])
    assert.deepEqual(problems(tally({ bad: 0 })), [])
  })
  test('is put right on its step, and rows of a return on their list', () => {
    const steps = formSteps(stayProcedure, stayProcedure.form, emptyContent)
    const roster = {
      kind: 'roster' as const,
      fill: () => null,
      show: () => null,
      problemPlace: placeInRosterOf,
    }
    const layout = { steps, parts: { roster }, content: emptyContent }
    assert.equal(placeOf('roster', layout)?.step.id, 'part roster')
    assert.equal(placeOf('row:rabcdefgh', layout)?.page?.route, 'roster')
    assert.equal(placeOf('charter:habcdefg.day', layout), null)
  })
  const placeInRosterOf = (field: string, { part }: { part: { label: string } }) => placeInRoster(field, part)
})

describe('a return that names rows', () => {
  const correction = { fields: ['row:raaaaaaa', 'contactPhone', 'row:rbbbbbbb'], message: '请核对' }
  const claim = stayClaim({ stage: 'returned', correction, roster: tally() })
  test('has one place for all of them, done when each was changed', () => {
    assert.deepEqual(placesToCorrect(correction.fields), ['row:raaaaaaa', 'contactPhone'])
    assert.deepEqual(placesCorrected(correction.fields, ['row:raaaaaaa']), [])
    assert.deepEqual(placesCorrected(correction.fields, ['row:raaaaaaa', 'row:rbbbbbbb', 'contactPhone']), [
      'row:raaaaaaa',
      'row:rbbbbbbb',
      'contactPhone',
    ])
  })
  test('knows the rows that were changed on this phone since', () => {
    const returned = { ...returnedOf(claim, null), rows: ['raaaaaaa'] }
    const content = { ...emptyContent, form: claim.form, roster: tally() }
    assert.deepEqual(correctedFields(returned, content, claim), ['row:raaaaaaa'])
  })
})

describe('the open claim, told of its roster', () => {
  let draft: typeof DraftStore
  const state = () => draft.draftStore.getState()
  const tell = (version: number, rowIds: string[] = []) =>
    jest
      .requireActual<typeof Kept>('@/services/claim/roster-kept')
      .tellRosterKept({ claimId: 'c-sample-1', version, tally: tally({ bad: 0 }), rowIds })

  beforeEach(() => {
    mockCalls.forget()
    jest.resetModules()
    draft = jest.requireActual<typeof DraftStore>('@/features/claim/draft/draft-store')
    jest.requireActual<typeof DraftSaving>('@/features/claim/draft/draft-saving')
    draft.draftStore.setState({
      ...draft.closedDraft,
      claimId: 'c-sample-1',
      claim: stayClaim({ version: 4 }),
      told: [{ field: 'roster', problem: 'rowsToMend' }],
    })
  })

  test('takes over tally and version, and forgets what the server said of the roster before', () => {
    tell(5)
    assert.equal(state().claim?.version, 5)
    assert.equal(state().claim?.roster?.bad, 0)
    assert.deepEqual(state().told, [])
    assert.deepEqual(mockCalls.names(), [])
  })

  test('reads the claim again where somebody else changed it in between: nothing of theirs is overwritten', async () => {
    tell(6)
    assert.equal(state().claim?.roster?.bad, 0)
    assert.equal(state().claim?.version, 4)
    await mockCalls.take('read-claim').answer(stayClaim({ version: 6, papers: { licence: ['p9'] } }))
    assert.equal(state().claim?.version, 6)
    assert.deepEqual(state().claim?.papers, { licence: ['p9'] })
  })

  test('knows another claim’s roster not', () => {
    draft.draftStore.setState({ claim: stayClaim({ id: 'c-sample-2', version: 4 }) })
    tell(5)
    assert.equal(state().claim?.version, 4)
  })

  test('charters travel with the form, and what rows come to is read after them', async () => {
    const charter = { id: 'habcdefg', kind: 'coach', day: null, from: '', plate: '', cost: null, invoice: '' }
    draft.changeChartersOf('c-sample-1', () => [charter as never])
    const saving = jest.requireActual<typeof DraftSaving>('@/features/claim/draft/draft-saving')
    const done = saving.saveNow()
    const sent = mockCalls.take('save-draft')
    assert.deepEqual((sent.input as { changes: unknown }).changes, { charters: [charter] })
    await sent.answer({ version: 5, flags: [], decision: aClaim().decision })
    await mockCalls.take('read-claim').answer(stayClaim({ version: 5, charters: [charter as never] }))
    assert.equal(await done, true)
    assert.deepEqual(state().claim?.charters, [charter])
    assert.deepEqual(state().unsent, {})
  })
})
