import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import type { AskedPaper } from '@domain/papers/asked-papers'
import {
  fillState,
  handedState,
  neededWords,
  pageWords,
  paperRefusals,
  reviewState,
} from '@/features/papers/paper-words'
import { placeOfPaper } from '@/features/papers/paper-place'
import { papersToShow } from '@/features/papers/paper-files'
import { partOf } from '@domain/procedure/part-of'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'

const part = partOf(inventedProcedure, 'papers')
assert.ok(part)
const [paper] = part.list
assert.ok(paper)
const must: AskedPaper = { paper, needed: true }
const may: AskedPaper = { paper, needed: false }
const file = (id: string, pages: number | null) => ({ id, paperId: paper.id, pages })

test('pages are said as they are, and as a least where some could not be counted', () => {
  assert.equal(pageWords(['f1', 'f2'], [file('f1', 1), file('f2', 3)]), '4 页')
  assert.match(pageWords(['f1', 'f2'], [file('f1', null), file('f2', 3)]), /^至少 4 页/)
})

test('the form says what is still to do', () => {
  assert.match(neededWords(must), /^必须交。最多 2 页/)
  assert.match(neededWords(may), /^有就交/)
  assert.deepEqual(fillState(must, [], 0, []), { tone: 'warn', text: '还没放' })
  assert.deepEqual(fillState(may, [], 0, []), { tone: 'neutral', text: '可以不交' })
  assert.deepEqual(fillState(must, ['f1'], 0, [file('f1', 2)]), { tone: 'ok', text: '已放 2 页' })
  assert.equal(fillState(must, ['f1'], 2, [file('f1', 2)]).text, '还有 2 个没传完')
})

test('the status says what was handed in', () => {
  assert.equal(handedState(must, ['f1'], [file('f1', 2)]).text, '交了 2 页')
  assert.equal(handedState(must, [], []).tone, 'warn')
  assert.equal(handedState(may, [], []).tone, 'neutral')
})

test('an office reads how far it is: nothing is green before every file was opened', () => {
  const content = { [paper.id]: ['f1', 'f2'] }
  const state = (opened: string[], compared: string[] = []) =>
    reviewState(must, content, { opened, compared })
  assert.deepEqual(state([]), { tone: 'warn', text: '还没看完' })
  assert.deepEqual(state(['f1']), { tone: 'warn', text: '还没看完' })
  assert.deepEqual(state(['f1', 'f2']), { tone: 'ok', text: '看过了' })
  assert.deepEqual(state(['f1', 'f2'], [paper.id]), { tone: 'ok', text: '和原件一样' })
  assert.equal(reviewState(must, {}, { opened: [], compared: [] }).text, '没交')
})

test('why a file was left out is said in words of papers', () => {
  for (const text of Object.values(paperRefusals)) {
    assert.ok(text.length > 10)
    assert.doesNotMatch(text, /车票|12306/)
  }
})

test('a problem of a paper leads to its card, any other to none', () => {
  assert.deepEqual(placeOfPaper('paper:licence', part), { anchor: 'field-paper-licence', label: '营业执照' })
  assert.equal(placeOfPaper('paper:unknown', part), null)
  assert.equal(placeOfPaper('tickets', part), null)
})

test('what was handed in is shown, also where it is not asked for any more', () => {
  const seen = { part, form: { hasBranch: false }, content: { branchLicence: ['f9'] }, decision: undecided }
  const shown = papersToShow(seen as unknown as Parameters<typeof papersToShow>[0])
  assert.deepEqual(
    shown.map(({ paper: { id }, needed }) => `${id} ${needed}`),
    ['licence true', 'contracts true', 'statement false', 'branchLicence false'],
  )
})

const undecided = { reason: { id: 'none', verdict: 'unknown', children: [] } }

test('a problem of papers of which one will do leads to their heading', () => {
  const group = {
    id: 'proof',
    label: '证明',
    papers: ['contracts', 'statement'],
    needed: true,
    clause: paper.clause,
  }
  const place = (field: string) => placeOfPaper(field, { ...part, oneOf: [group] })
  assert.deepEqual(place('papers:proof'), { anchor: 'field-papers-proof', label: '证明' })
  assert.equal(place('papers:nothing'), null)
  assert.equal(place('papers'), null)
})
