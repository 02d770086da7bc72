import assert from 'node:assert/strict'
import { jest, test } from '@jest/globals'
import { createElement, type ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { cents } from '@domain/money'
import { stayProcedure } from '@domain/packs/changchun-2023/procedures/stay-subsidy'
import { transportProcedure } from '@domain/packs/changchun-2023/procedures/transport-subsidy'
import { partOf } from '@domain/procedure/part-of'
import { day } from '@domain/calendar/day'
import type { ReviewView } from '@contract/views'
import type * as Bundled from '@/features/review/deciding/record-actions'
import type * as Card from '@/features/roster-review/roster-card'
import type * as Charters from '@/features/roster-review/charters-review'
import type * as Details from '@/features/roster-review/row-details'
import type * as Opened from '@/features/roster-review/use-roster-claim'
import type * as Looked from '@/services/claim/roster-looked'
import type * as Tables from '@/features/roster-review/roster-table'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'
import { aCharter, aPerson, aStay, aTransport, today } from './roster-samples'

jest.mock('@tarojs/components', () => jest.requireActual('../support/plain-components'))
jest.mock('@tarojs/taro', () => ({ ...mockPhoneStorage(), useDidHide: () => undefined }))

const { RosterCard } = jest.requireActual<typeof Card>('@/features/roster-review/roster-card')
const { ChartersReview } = jest.requireActual<typeof Charters>('@/features/roster-review/charters-review')
const { RowDetails } = jest.requireActual<typeof Details>('@/features/roster-review/row-details')
const { RosterTable } = jest.requireActual<typeof Tables>('@/features/roster-review/roster-table')
const { keepOpened, versionNow } = jest.requireActual<typeof Opened>(
  '@/features/roster-review/use-roster-claim',
)
const { keepLooked } = jest.requireActual<typeof Looked>('@/services/claim/roster-looked')
const { RecordActions } = jest.requireActual<typeof Bundled>('@/features/review/deciding/record-actions')

/** What a view says, as a reader hears it: texts and labels, without the marks around them. */
const said = <P extends object>(view: ComponentType<P>, props: P): string =>
  renderToStaticMarkup(createElement(view, props))
    .replace(/aria-label="([^"]*)"[^>]*>/g, '>[$1] ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

const [roster, charters] = [partOf(stayProcedure, 'roster'), partOf(transportProcedure, 'charters')]
assert.ok(roster && charters)

const seen = (view: ReviewView) => ({
  view,
  form: view.form,
  decision: view.decision,
  flags: [],
  today,
  clauseWords: ({ item }: { item: string }) => `第${item}条`,
  checks: {},
})

const cardOf = (view: ReviewView, onReturn?: () => void) => {
  assert.ok(view.roster)
  return said(RosterCard, { ...seen(view), part: roster, content: view.roster, onReturn })
}

test('the roster on its claim’s page says what it comes to, what is to be settled, and where its rows are', () => {
  const tally = { rows: 137, notCounted: 4, excluded: 2, flagged: 3 }
  const text = cardOf(aStay(131, { rowsToSettle: 3 }, tally), () => undefined)
  assert.match(text, /员工名册 要定 3 137 人，能算 131 人 不算 4 人，已去掉 2 人，有提醒 3 人/)
  assert.match(text, /还有 3 行有提醒没定：保留，或者去掉 去看有提醒的行 打开员工名册/)
  assert.doesNotMatch(text, /抽到/)
})

test('with a sample it leads to those drawn and asks for their papers, as long as it can be returned', () => {
  const view = aStay(131, { rosterSample: 5 })
  assert.match(
    cardOf(view, () => undefined),
    /看抽到的 5 个人 请单位交这 5 个人的材料/,
  )
  assert.doesNotMatch(cardOf(view), /请单位交/)
})

test('a colleague’s claim settles nothing here', () => {
  const heldBy = { name: '乙', since: '2023-02-20T01:00:00.000Z', you: false }
  assert.doesNotMatch(cardOf(aStay(131, { rowsToSettle: 3, heldBy })), /去看有提醒的行/)
})

test('charters stand with who came by them, whether they count, and the sum of it', () => {
  const hired = [
    aCharter('hfirst01', { cost: cents(400_000_00) }),
    aCharter('hsecond1', { cost: cents(300_000_00), kind: 'train', plate: 'G399' }),
    aCharter('hthird01', { day: day('2023-02-06') }),
  ]
  const view = aTransport(hired, { hfirst01: 45, hsecond1: 40 })
  const text = said(ChartersReview, { ...seen(view), part: charters, content: hired })
  assert.match(text, /包车 3 趟 700,000 元 × 50% = 350,000 元 一家单位最高 300,000 元 ?，能补 300,000 元/)
  assert.match(text, /第 1 趟 大巴 1月28日 400,000 元 从 商丘，豫N12345，坐了 45 人 发票 12345678 算/)
  assert.match(text, /第 2 趟 火车 .*G399，坐了 40 人/)
  assert.match(text, /第 3 趟 .*不算 不在 1月21日 ?到2月5日 ?里/)
  assert.equal(said(ChartersReview, { ...seen(view), part: charters, content: [] }), '')
})

test('a row shows its masks, its reminders with where else it stands, and says that looking at a number is kept', () => {
  const person = aPerson(3)
  const row = {
    ...person,
    verdict: { ...person.verdict, flags: ['inAnotherRoster' as const, 'personDenies' as const] },
  }
  const text = said(RowDetails, {
    row,
    part: roster,
    view: aStay(12),
    today,
    elsewhere: [
      {
        rowId: row.id,
        kind: 'inAnotherRoster',
        claimId: null,
        nameMask: '汽开样板物流有限公司',
        packId: 'changchun-2023',
        measureId: 'stay-subsidy',
        stage: 'districtReview',
      },
    ],
    denials: [{ rowId: row.id, message: '我没在', at: '2023-02-19T02:00:00.000Z' }],
  })
  assert.match(text, /要定/)
  assert.match(text, /这个人也在另一份名册里 .*汽开样板物流有限公司，留长补贴，区就业服务局初审中/)
  assert.match(text, /本人说：“我没在”/)
  assert.match(text, /身份证号 4114\*+1034/)
  assert.match(text, /查看完整号码 每看一次都会记下来/)
  assert.match(text, /户口（户籍）不在吉林省/)
  assert.doesNotMatch(text, /看那一份/, 'it lies with somebody else')
})

test('a table has every column of the roster, and a box a row only for who may mark it', () => {
  const rows = [aPerson(1), aPerson(2, {}, { dispatched: true })]
  const shared = {
    part: roster,
    charters: [],
    rows,
    reader: { role: 'districtEmployment', stage: 'districtReview' },
    open: null,
    onOpen: () => undefined,
    onChoose: () => undefined,
    orderBy: null,
    onSort: () => undefined,
  }
  const text = said(RosterTable, { ...shared, chosen: new Set(['rpersonb']) })
  assert.match(text, /序号 .*姓名 .*结果 .*性别 .*身份证号 .*户籍地 .*手机号码 .*签订劳动合同期限 .*劳务派遣/)
  assert.match(text, /\[选中这一页\].*\[选中第 1 行 王样本\]/)
  assert.match(text, /不算 不符合：不是劳务派遣来的/)
  assert.doesNotMatch(said(RosterTable, shared), /选中/)
})

test('a claim that goes on in a bundle leads to the bundles, and cannot be recorded by itself', () => {
  const view = aStay(12, { stage: 'handedToCity' })
  const nothing = () => undefined
  const review = {
    progress: { recorded: { day: '', note: '' }, change: nothing },
    decide: { busy: null },
    showSheet: nothing,
    reopen: nothing,
    send: nothing,
  } as never
  const text = said(RecordActions, { review, view, failed: null, today })
  assert.match(text, /一起报市就业服务局。 去报送/)
  assert.doesNotMatch(text, /记下来/)
})

test('what is taken back from a toast is sent with the version that the mark has made', () => {
  const opened = aStay(12, { version: 3 })
  keepOpened(opened)
  assert.equal(versionNow(opened.id), 3)
  keepLooked(opened.id, { version: 4 })
  assert.equal(versionNow(opened.id), 4)
  keepOpened(aStay(12, { version: 5 }))
  assert.equal(versionNow(opened.id), 5)
  assert.equal(versionNow('claim-never-opened'), 0)
})
