import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import type { QueueRow } from '@contract/views'
import { day } from '@domain/calendar/day'
import { allProcedures, type PackProcedures } from '@domain/packs/procedures'
import { togetherOf } from '@/features/review/queue/bulk-groups'
import { chosenWords, leftForLater } from '@/features/review/queue/bulk-words'
import { bulkPassWords, confirmsFirst } from '@/features/review/words/pass-words'
import {
  amountWords,
  emptyViewWords,
  marksOf,
  numberWords,
  sourceWords,
  submittedWords,
  viewNamesOf,
} from '@/features/review/words/queue-words'
import { partsToReturn } from '@/features/review/words/return-choices'
import { belowName, belowNote } from '@/features/statistics/statistics-words'
import { handlesSeveral, workAt } from '@/services/procedure/desk-words'
import { desksOf, reviewOffices } from '@/services/routes/desks'
import { inventedCity } from '../../fixtures/procedures/invented'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'
import { aRow, today } from './samples'

const known = allProcedures as PackProcedures[]
/** A second measure of the same offices, which pays nothing. */
const recordOnly: PackProcedures = {
  ...inventedCity,
  packId: 'another-2030',
  procedures: [
    {
      ...inventedProcedure,
      measureId: 'another-grant',
      steps: inventedProcedure.steps.filter(({ kind }) => kind === 'review'),
      payee: { kind: 'none' },
    },
  ],
}
beforeAll(() => void known.push(inventedCity))
afterAll(() => void known.splice(1))

const aPilot = (id: string, changes: Partial<QueueRow> = {}): QueueRow =>
  aRow(id, {
    packId: inventedCity.packId,
    measureId: 'pilot-grant',
    stage: 'districtCheck',
    role: 'districtEmployment',
    name: '春城样例快递有限公司',
    idNumberMask: '',
    employerName: '',
    ticketCount: 0,
    ...changes,
  })
const marks = (changes: Partial<QueueRow>) =>
  marksOf(aPilot('a', changes), today, null).map(({ text, icon }) => [text, icon])

test('an invented office has its desks, its tabs and its empty lists in its own words', () => {
  const grant = {
    id: 'g',
    role: 'districtEmployment',
    organisationId: 'e',
    organisationName: '样例',
    displayName: '甲',
  }
  assert.deepEqual(
    desksOf([grant as never]).flatMap(({ route }) =>
      route === 'staffQueue' || route === 'statistics' ? [route] : [],
    ),
    ['staffQueue', 'statistics'],
  )
  assert.equal(reviewOffices([grant as never]).length, 1)
  const noteFor = (...roles: string[]) =>
    desksOf(roles.map((role) => ({ ...grant, role })) as never[])[0]?.note
  assert.equal(noteFor('districtEmployment'), '核对企业的申请')
  assert.equal(noteFor('grassrootsUnion'), '核对职工的申请')
  assert.equal(noteFor('grassrootsUnion', 'districtEmployment'), '核对职工、企业的申请')
  // It does several things with what it gets: rosters are looked at and handed on, too.
  assert.equal(viewNamesOf('districtEmployment').waiting, '待办')
  assert.equal(workAt('districtEmployment'), '审核')
  assert.equal(viewNamesOf('districtUnion').waiting, '待复核')
  // It looks at what comes and writes down what became of it: one word for both.
  assert.equal(viewNamesOf('cityHumanResources').waiting, '待办')
  const { waiting, flagged, returned } = emptyViewWords('districtEmployment')
  assert.equal(waiting.title, '没有待办的申请')
  assert.equal(flagged.text, '有疑点的，会出现在这里。')
  assert.equal(returned.text, '退回给企业的，在企业改好以前都在这里。')
  assert.ok(!confirmsFirst('districtEmployment'))
})

test('a row of an enterprise shows neither ID number nor tickets', () => {
  const row = aPilot('a')
  assert.equal(numberWords(row), null)
  assert.equal(submittedWords(row, today), '2月14日')
  assert.equal(amountWords(row), '300 元')
  assert.equal(sourceWords(row), '示例补贴')
  assert.equal(numberWords(aRow('b')), '尾号 1034')
})

test('a notice and a record at the office say what they are, until when, and no tick as if all were done', () => {
  assert.deepEqual(marks({}), [['还剩 2 天', 'clock']])
  assert.deepEqual(marks({ stage: 'publicNotice' }), [
    ['还剩 2 天', 'clock'],
    ['公示中', 'clock'],
  ])
  const atBureau = { role: 'cityHumanResources', stage: 'bureauRecord', due: null }
  assert.deepEqual(marks(atBureau), [['待您备案', 'clock']])
  assert.deepEqual(marks({ stage: 'bureauReview', due: null }), [['市人社局审核中', 'check']])
  const due = { day: day('2023-02-13'), certain: true }
  assert.deepEqual(marks({ stage: 'publicNotice', due })[1], ['公示中', 'clock'])
})

test('an office of several measures has each row say which, one of a single measure does not', () => {
  assert.ok(handlesSeveral('districtEmployment') && !handlesSeveral('districtUnion'))
  known.push(recordOnly)
  assert.equal(sourceWords(aRow('a')), '长春示范汽车零部件有限公司')
  assert.equal(sourceWords(aPilot('a')), '示例补贴')
  const unpaid = aPilot('b', { packId: 'another-2030', measureId: 'another-grant' })
  assert.equal(amountWords(unpaid), null)
  known.pop()
})

test('several of two measures, or at a notice, are not decided with one tap', () => {
  known.push(recordOnly)
  const other = { packId: 'another-2030', measureId: 'another-grant' }
  const pilots = [aPilot('a'), aPilot('b')]
  const chosen = [...pilots, aPilot('c', other), aPilot('d', { stage: 'publicNotice' })]
  const { rows, leftOut } = togetherOf(chosen)
  assert.deepEqual([rows, leftOut], [pilots, 2])
  assert.equal(leftForLater(2, 2).title, '这次办 2 份，另外 2 份留在待办')
  assert.equal(bulkPassWords('districtEmployment', rows).button, '通过')
  assert.equal(chosenWords(chosen), '选了 4 份，合计 900 元')
  assert.equal(chosenWords([aPilot('c', other)]), '选了 1 份')
  assert.deepEqual(togetherOf([aPilot('d', { stage: 'publicNotice' })]), { rows: [], leftOut: 1 })
  known.pop()
})

test('claims of the travel subsidy stay together at whatever stage they lie', () => {
  const district = { role: 'districtUnion' }
  const rows = [
    aRow('a', { ...district, stage: 'districtReview' }),
    aRow('b', { ...district, stage: 'findingUnion' }),
  ]
  assert.deepEqual(togetherOf(rows), { rows, leftOut: 0 })
})

test('what several are returned for are the parts of their own measure', () => {
  assert.deepEqual(
    partsToReturn([aRow('a')]).map(({ label }) => label),
    [
      '姓名',
      '身份证号',
      '手机号',
      '老家户口（户籍地）',
      '工作类型',
      '工作单位',
      '和单位有劳动关系',
      '已经加入工会',
      '车票（补交）',
    ],
  )
  assert.deepEqual(partsToReturn([]), [])
})

test('figures below are named by the role, and say of how many they are the sum', () => {
  assert.equal(belowName('districtEmployment', 'city'), '所有区就业服务局')
  assert.equal(belowNote('districtEmployment', 'city'), '全市这一级的单位加在一起。')
  assert.equal(belowName('cityHumanResources', 'city'), '市人社局')
  assert.equal(belowNote('cityHumanResources', 'city'), null)
})

test('two campaigns of one measure are not decided with one tap', () => {
  const rows = [aRow('a'), aRow('b'), aRow('c', { packId: 'sample-2023' })]
  assert.deepEqual(togetherOf(rows), { rows: rows.slice(0, 2), leftOut: 1 })
})
