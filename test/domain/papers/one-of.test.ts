import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { askedPapers, type AskingPapers } from '@domain/papers/asked-papers'
import type { PaperFile } from '@domain/papers/paper-file'
import { groupOfField, paperOfField } from '@domain/papers/paper-problem'
import { paperSets } from '@domain/papers/paper-sets'
import { papersNotSeen } from '@domain/papers/papers-seen'
import { problemsOfPapers } from '@domain/papers/problems-of-papers'
import type { Decision } from '@domain/policy/decide/decision'
import type { Needed } from '@domain/procedure/field'
import type { PaperAsked, PaperGroup } from '@domain/procedure/part'

const clause = { document: '901', item: '一' }
const paper = (id: string, changes: Partial<PaperAsked> = {}): PaperAsked => ({
  id,
  label: id,
  needed: false,
  mostPages: 2,
  clause,
  ...changes,
})
const proof = (needed: Needed = true): PaperGroup => ({
  id: 'proof',
  label: '在岗的证明',
  papers: ['wages', 'insurance', 'letter'],
  needed,
  clause,
})
const part: AskingPapers = {
  list: [paper('wages'), paper('licence', { needed: true }), paper('insurance'), paper('letter')],
  oneOf: [proof()],
}
const file = (id: string, paperId: string, pages = 1): PaperFile => ({ id, paperId, pages })
const files = [file('l', 'licence'), file('w', 'wages'), file('i', 'insurance'), file('long', 'letter', 3)]
const problems = (content: Record<string, string[]>, asking = part, form = {}) =>
  problemsOfPapers(asking, form, null, content, files).map(({ field, problem }) => `${field} ${problem}`)

test('none of the papers of which one will do: one problem, which names them together', () => {
  assert.deepEqual(problems({ licence: ['l'] }), ['papers:proof noneOfPapers'])
  assert.deepEqual(problems({}), ['papers:proof noneOfPapers', 'paper:licence paperMissing'])
})

test('one of them is enough, and so are two or all', () => {
  assert.deepEqual(problems({ licence: ['l'], wages: ['w'] }), [])
  assert.deepEqual(problems({ licence: ['l'], insurance: ['i'] }), [])
  assert.deepEqual(problems({ licence: ['l'], wages: ['w'], insurance: ['i'] }), [])
})

test('what is handed in of them is judged like any paper, also beside a good one', () => {
  assert.deepEqual(problems({ licence: ['l'], letter: ['long'] }), ['paper:letter paperTooLong'])
  assert.deepEqual(problems({ licence: ['l'], wages: ['w'], letter: ['long'] }), [
    'paper:letter paperTooLong',
  ])
  assert.deepEqual(problems({ licence: ['l'], wages: ['not-there'] }), ['paper:wages paperNotArrived'])
})

test('an emptied paper is none', () => {
  assert.deepEqual(problems({ licence: ['l'], wages: [] }), ['papers:proof noneOfPapers'])
})

test('a group is wanted always, never, or on a condition of the form', () => {
  const given = { licence: ['l'] }
  assert.deepEqual(problems(given, { ...part, oneOf: [proof(false)] }), [])
  const onCondition = { ...part, oneOf: [proof({ field: 'hired', values: [true] })] }
  assert.deepEqual(problems(given, onCondition, { hired: true }), ['papers:proof noneOfPapers'])
  assert.deepEqual(problems(given, onCondition, { hired: false }), [])
  assert.deepEqual(
    askedPapers(onCondition, { hired: false }, null).map((one) => one.paper.id),
    ['licence'],
    'a group that is not asked for asks for none of its papers',
  )
})

const reason = (id: string, verdict: 'met' | 'notMet' | 'unknown') => ({
  id,
  verdict,
  children: [],
  group: null,
})
const decided = (ways: Record<string, 'met' | 'notMet' | 'unknown'>) =>
  ({
    reason: {
      id: 'all',
      verdict: 'unknown',
      group: 'any',
      children: Object.entries(ways).map(([id, verdict]) => reason(id, verdict)),
    },
  }) as unknown as Pick<Decision, 'reason'>

test('of papers of several ways those that are left are a choice, and the last of them is simply needed', () => {
  const asking: AskingPapers = {
    list: [paper('wages', { routes: ['young'] }), paper('insurance', { routes: ['old'] }), paper('letter')],
    oneOf: [proof()],
  }
  const asked = (decision: Pick<Decision, 'reason'> | null, by = asking) =>
    askedPapers(by, {}, decision).map(({ paper: { id }, needed, oneOf }) => [id, needed, oneOf?.id])
  assert.deepEqual(asked(decided({ young: 'met', old: 'notMet' })), [
    ['wages', false, 'proof'],
    ['letter', false, 'proof'],
  ])
  const twoWays = { ...asking, list: asking.list.slice(0, 2) }
  assert.deepEqual(asked(decided({ young: 'met', old: 'notMet' }), twoWays), [['wages', true, undefined]])
  assert.deepEqual(
    asked(decided({ young: 'unknown', old: 'unknown' }), twoWays),
    [
      ['wages', false, undefined],
      ['insurance', false, undefined],
    ],
    'while several ways are open, the papers of none of them can be demanded',
  )
  assert.deepEqual(asked(decided({ young: 'notMet', old: 'notMet' }), { ...twoWays, list: [] }), [])
})

test('an office has to open what was handed in of them until it has seen one', () => {
  const asked = askedPapers(part, {}, null)
  const content = { licence: ['l'], wages: ['w', 'w2'], insurance: ['i'] }
  const notSeen = (opened: string[], of = content as Record<string, string[]>) =>
    papersNotSeen(asked, of, { opened })
  assert.deepEqual(notSeen(['l']), ['wages', 'insurance'])
  assert.deepEqual(notSeen(['l', 'w']), ['wages', 'insurance'], 'half of one is none')
  assert.deepEqual(notSeen(['l', 'w', 'w2']), [])
  assert.deepEqual(notSeen(['l', 'i']), [])
  assert.deepEqual(notSeen(['l'], { licence: ['l'] }), ['wages', 'insurance', 'letter'])
})

test('they stand together where the first of them stands', () => {
  const sets = paperSets(askedPapers(part, {}, null))
  assert.deepEqual(
    sets.map(({ group, papers }) => [group?.id ?? null, ...papers.map((one) => one.paper.id)]),
    [
      ['proof', 'wages', 'insurance', 'letter'],
      [null, 'licence'],
    ],
  )
})

test('a problem names a paper or a group, never both', () => {
  assert.equal(groupOfField('papers:proof'), 'proof')
  assert.equal(paperOfField('papers:proof'), null)
  assert.equal(groupOfField('paper:licence'), null)
  assert.equal(groupOfField('papers'), null)
})

test('whatever is handed in, there is one problem of a group at most, and none with a sound paper of it', () => {
  const subset = fc.subarray(['wages', 'insurance', 'letter', 'licence'])
  fc.assert(
    fc.property(subset, (given) => {
      const content = Object.fromEntries(given.map((id) => [id, [id]]))
      const arrived = given.map((id) => file(id, id))
      const found = problemsOfPapers(part, {}, null, content, arrived).filter(
        ({ problem }) => problem === 'noneOfPapers',
      )
      assert.equal(found.length, given.some((id) => id !== 'licence') ? 0 : 1)
    }),
  )
})
