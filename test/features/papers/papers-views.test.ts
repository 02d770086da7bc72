import assert from 'node:assert/strict'
import { jest, test } from '@jest/globals'
import { createElement, type ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { day } from '@domain/calendar/day'
import { decide } from '@domain/policy/decide/decide'
import { partOf } from '@domain/procedure/part-of'
import type * as Form from '@/features/papers/papers-form'
import type * as Review from '@/features/papers/papers-review-view'
import type * as Card from '@/features/papers/paper-card'
import type * as Shown from '@/services/uploads/shown-files'
import type { Upload } from '@/services/uploads/upload-store'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'
import { inventedCampaign } from '../../fixtures/procedures/invented'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'

jest.mock('@tarojs/components', () => jest.requireActual('../support/plain-components'))
jest.mock('@tarojs/taro', () => mockPhoneStorage())

const { PaperCard } = jest.requireActual<typeof Card>('@/features/papers/paper-card')
const { shownFiles } = jest.requireActual<typeof Shown>('@/services/uploads/shown-files')
const { papersForm } = jest.requireActual<typeof Form>('@/features/papers/papers-form')
const { papersReview } = jest.requireActual<typeof Review>('@/features/papers/papers-review-view')

const part = partOf(inventedProcedure, 'papers')
const [measure] = inventedCampaign.measures
const [, , branch, statement] = part?.list ?? []
assert.ok(part && measure && branch && statement)
const facts = { asker: 'enterprise', pilotZone: true, trade: 'factory', newHires: 6 }
const photo = (id: string, paperId: string, pages: number | null = 1) => ({
  id,
  width: 800,
  height: 600,
  bytes: 1_000,
  paperId,
  pages,
})
const seen = {
  part,
  form: { hasBranch: true },
  content: { licence: ['f1', 'f2'], contracts: ['f3'] } as Record<string, string[]>,
  decision: decide(inventedCampaign, measure, facts, null, day('2023-02-15')),
  flags: [],
  today: day('2023-02-15'),
  clauseWords: ({ item }: { item: string }) => `示例文件第${item}条`,
}
const claim = {
  id: 'claim-0001',
  packId: 'sample-2023',
  measureId: 'pilot-grant',
  stage: 'draft' as const,
  photos: [photo('f1', 'licence'), photo('f2', 'licence'), photo('f3', 'contracts', null)],
}

/** What a view says, as a reader hears it: texts and labels, without the marks around them. */
const said = <P extends object>(view: ComponentType<P>, props: P): string =>
  renderToStaticMarkup(createElement(view, props))
    .replace(/aria-label="([^"]*)"[^>]*>/g, '>[$1] ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

const filling = (changes: object = {}) =>
  said(papersForm.fill, {
    ...seen,
    claim,
    change: () => undefined,
    problems: [],
    ...changes,
  })

test('the form has a card a paper: what it is, whether it must be there, and how much of it is', () => {
  const text = filling()
  assert.match(text, /营业执照 已放 2 页 必须交。最多 2 页/)
  assert.match(text, /已经放满 2 页/)
  assert.match(text, /劳动合同 已放 至少 1 页/)
  assert.match(text, /分厂的营业执照 还没放 必须交/)
  assert.match(text, /情况说明 可以不交 有就交/)
  assert.match(text, /\[拍照（情况说明）\]/)
  assert.doesNotMatch(text, /\[拍照（营业执照）\]/, 'it is full')
  assert.match(text, /\[删除营业执照第 2 张\]/)
})

test('what is to be put right stands on its paper', () => {
  const problems = [{ field: 'paper:branchLicence', problem: 'paperMissing' as const }]
  assert.match(filling({ problems }), /分厂的营业执照 还没放 .*?这份材料还没有放/)
  assert.doesNotMatch(filling(), /这份材料还没有放/)
})

test('a file on its way says how far it is, one that got stuck says why and can be sent again', () => {
  const upload = {
    part: 'papers' as const,
    owner: 'statement',
    kept: 'k',
    format: 'pdf' as const,
    path: '/a.pdf',
    attempt: 0,
  }
  const coming: Upload[] = [
    { ...upload, id: 'u1', state: 'sending', percent: 38, trouble: null },
    { ...upload, id: 'u2', state: 'failed', percent: 0, trouble: { code: 'offline', values: {} } },
  ]
  const asked = { paper: statement, needed: false }
  const shown = shownFiles([], coming, () => ({ path: '', format: 'photo' }))
  const props = {
    asked,
    fileIds: [],
    files: [],
    shown,
    clause: '',
    error: undefined,
    onRemove: () => undefined,
  }
  const text = said(PaperCard, props)
  assert.match(text, /情况说明 还有 2 个没传完/)
  assert.match(text, /上传 38%/)
  assert.match(text, /文件没传上去：现在没有网/)
  assert.match(text, /\[情况说明第 2 张没传上去，重新上传\]/)
})

test('nothing to hand in is said as such', () => {
  const none = { part: { ...part, list: [branch] }, form: { hasBranch: false } }
  assert.match(filling(none), /您不用交材料/)
})

test('the status says of every paper whether it was handed in', () => {
  const text = said(papersForm.show, { ...seen, claim })
  assert.match(text, /营业执照 交了 2 页/)
  assert.match(text, /分厂的营业执照 没交/)
  assert.match(text, /情况说明 没交，可以不交/)
})

test('an office sees which files it has opened, and ticks what it compared', () => {
  const view = { ...claim, version: 3 } as never
  const checks = { opened: ['f1'], compared: ['contracts'] }
  const text = said(papersReview.review, { ...seen, view, checks, onChecks: () => undefined })
  assert.match(text, /材料 4 份/)
  assert.match(text, /营业执照 还没看完 必须交，2 页/)
  assert.match(text, /看过了.*还没打开/)
  assert.match(text, /劳动合同 和原件一样 必须交，至少 1 页（有文件数不出页数/)
  assert.match(text, /\[营业执照和原件一样\]/)
  const looking = said(papersReview.review, { ...seen, view, checks })
  assert.doesNotMatch(looking, /营业执照和原件一样/, 'who only looks ticks nothing')
})

const either = {
  ...seen,
  part: {
    ...part,
    list: part.list.map((paper) => (paper.id === 'contracts' ? { ...paper, needed: false } : paper)),
    oneOf: [
      {
        id: 'proof',
        label: '用工的证明',
        papers: ['contracts', 'statement'],
        needed: true,
        clause: statement.clause,
      },
    ],
  },
}

test('papers of which one will do stand under a heading that says so and how far they are', () => {
  const text = filling(either)
  assert.match(text, /用工的证明 已放 下面 2 样，交一样就行/)
  assert.match(text, /情况说明 没放 这几样交一样就行。最多 3 页/)
  const problems = [{ field: 'papers:proof', problem: 'noneOfPapers' as const }]
  const none = filling({ ...either, content: {}, problems })
  assert.match(none, /用工的证明 还没放 下面 2 样，交一样就行 .*?这几样材料一样都还没有放.*?劳动合同 没放/)
})

test('the status and an office see of them what was handed in, and all of them where nothing was', () => {
  const shown = said(papersForm.show, { ...either, claim })
  assert.match(shown, /用工的证明 交了/)
  assert.doesNotMatch(shown, /情况说明/)
  const nothing = said(papersForm.show, { ...either, claim, content: {} })
  assert.match(nothing, /用工的证明 没交 .*劳动合同 没交这样 .*情况说明 没交这样/)
  const view = { ...claim, version: 3 } as never
  const looking = (opened: string[], content = either.content) =>
    said(papersReview.review, { ...either, content, view, checks: { opened, compared: [] } })
  assert.match(looking([]), /材料 3 份 .*用工的证明 还没看完 .*劳动合同 还没看 几样交一样，至少 1 页/)
  assert.match(looking(['f3']), /用工的证明 看过了/)
  assert.match(looking([], {}), /材料 4 份 .*用工的证明 没交/)
})
