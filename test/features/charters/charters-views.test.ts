import assert from 'node:assert/strict'
import { jest, test } from '@jest/globals'
import { createElement, type ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { day } from '@domain/calendar/day'
import { emptyContent } from '@domain/claim/content'
import { decideClaim } from '@domain/claim/decide-claim'
import { cents } from '@domain/money'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { transportProcedure } from '@domain/packs/changchun-2023/procedures/transport-subsidy'
import { partOf } from '@domain/procedure/part-of'
import type { Charter } from '@domain/roster/charter'
import { emptyTally } from '@domain/roster/tally'
import type * as Form from '@/features/charters/charters-form'
import type * as Draft from '@/features/charters/charter-draft'
import type * as Riders from '@/features/charters/riders-store'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'

jest.mock('@tarojs/components', () => jest.requireActual('../support/plain-components'))
jest.mock('@tarojs/taro', () => mockPhoneStorage())

const { chartersForm } = jest.requireActual<typeof Form>('@/features/charters/charters-form')
const { newCharter, withCharterBack, withoutCharter } = jest.requireActual<typeof Draft>(
  '@/features/charters/charter-draft',
)
const { countOf, withTicks } = jest.requireActual<typeof Riders>('@/features/charters/riders-store')

const today = day('2023-02-15')
const part = partOf(transportProcedure, 'charters')
assert.ok(part)

const coach = (changes: Partial<Charter> = {}): Charter => ({
  id: 'hcoachaaa',
  kind: 'coach',
  day: day('2023-01-28'),
  from: '四川南充',
  plate: '川R12345',
  cost: cents(86_000_00),
  invoice: '12345678',
  ...changes,
})

const seen = (charters: readonly Charter[], changes: object = {}) => ({
  part,
  form: {},
  content: charters,
  decision: decideClaim(
    changchun2023,
    transportProcedure,
    { content: { ...emptyContent, charters: [...charters] } },
    today,
  ),
  flags: [],
  today,
  clauseWords: () => '',
  claim: {
    id: 'claim-0001',
    packId: 'changchun-2023',
    measureId: 'transport-subsidy',
    stage: 'draft' as const,
    photos: [],
    roster: { ...emptyTally, rows: 60, seats: { hcoachaaa: 43 } },
  },
  change: () => undefined,
  problems: [],
  ...changes,
})

/** What a view says, without the marks that keep words together. */
const said = <P extends object>(view: ComponentType<P>, props: P): string =>
  renderToStaticMarkup(createElement(view, props))
    .replace(/aria-label="([^"]*)"[^>]*>/g, '>[$1]')
    .replace(/value="([^"]*)"/g, '>$1<')
    .replace(/<[^>]*>/g, '')

const filling = (charters: readonly Charter[], changes: object = {}) =>
  said(chartersForm.fill, seen(charters, changes))

test('a coach says what it comes to, with its working, and who sits in it', () => {
  const text = filling([coach()])
  for (const words of ['43,000', '包车 86000 元，补 50%，是 43000 元', '第 1 辆（大巴）', '43 人', '填好了'])
    assert.ok(text.includes(words), `${words}: ${text}`)
})

test('the cap is said only once it holds', () => {
  assert.ok(!filling([coach({ cost: cents(600_000_00) })]).includes('最多'))
  const over = filling([coach({ cost: cents(700_000_00) })])
  assert.ok(over.includes('300,000') && over.includes('是 350000 元。一家单位最多 300000 元'), over)
})

test('what ran on another day says that it does not count, and no sum stands above it', () => {
  for (const ran of ['2023-01-20', '2023-02-06']) {
    const text = filling([coach({ day: day(ran) })])
    assert.ok(text.includes('不算钱') && text.includes('1月21日到2月5日来的才算'), text)
    assert.ok(!text.includes('包车这部分能补'), text)
  }
  assert.ok(!filling([coach({ day: day('2023-01-21') })]).includes('不算钱'))
})

test('without a roster there is nobody to choose; without a coach nothing is missing', () => {
  const alone = seen([coach()])
  const text = said(chartersForm.fill, { ...alone, claim: { ...alone.claim, roster: null } })
  assert.ok(text.includes('先在后面放好员工名册'), text)
  const none = filling([])
  assert.ok(none.includes('没有包车，这一步不用填') && !none.includes('能补'), none)
})

test('what is wrong stands at its field, and a problem leads there', () => {
  const problems = [{ field: 'charter:hcoachaaa.cost', problem: 'missing' as const }]
  assert.ok(filling([coach({ cost: null })], { problems }).includes('这一项还没填'))
  const place = chartersForm.problemPlace('charter:hcoachaaa.cost', { part, content: [coach()] })
  assert.deepEqual(place, {
    anchor: 'field-charter-hcoachaaa-cost',
    label: '第 1 辆（大巴）包车花了多少钱',
  })
  assert.equal(chartersForm.problemPlace('charter:hgone0000.cost', { part, content: [coach()] }), null)
  assert.equal(chartersForm.problemPlace('charters', { part, content: [] })?.label, '包车')
})

test('two with one plate on one day are told at the later one', () => {
  const flags = [{ kind: 'charterTwice' as const, charterId: 'hcoachbbb' }]
  const text = filling([coach(), coach({ id: 'hcoachbbb' })], { flags })
  assert.equal(text.split('填重了就删掉一张').length - 1, 1)
})

test('what was handed in is shown with its sum, and no coach is said so', () => {
  const text = said(chartersForm.show, seen([coach()]))
  for (const words of ['1月28日 四川南充 川R12345', '发票 12345678', '43 人坐', '86000 元'])
    assert.ok(text.includes(words), `${words}: ${text}`)
  assert.ok(said(chartersForm.show, seen([])).includes('没有包车'))
})

test('a coach that was taken off comes back where it stood', () => {
  const [one, two, three] = [newCharter('coach'), newCharter('train'), newCharter('coach')]
  const left = withoutCharter([one, two, three], two.id)
  assert.deepEqual(withCharterBack(left, two, 1), [one, two, three])
  assert.deepEqual(withCharterBack([one, two, three], two, 1), [one, two, three])
})

test('ticking and unticking is kept as changes alone', () => {
  const [rider, other] = [
    { id: 'raaaaaaa', rides: true },
    { id: 'rbbbbbbb', rides: false },
  ]
  const all = withTicks(new Map(), [rider, other], true)
  assert.deepEqual([...all], [['rbbbbbbb', true]])
  const none = withTicks(all, [rider, other], false)
  assert.deepEqual([...none], [['raaaaaaa', false]])
  assert.deepEqual([countOf(none, true), countOf(none, false)], [0, 1])
})
