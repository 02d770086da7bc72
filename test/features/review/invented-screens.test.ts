import assert from 'node:assert/strict'
import { jest, test } from '@jest/globals'
import { createElement, type ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReviewView } from '@contract/views'
import { day } from '@domain/calendar/day'
import type * as Claim from '@/features/review/claim/review-claim'
import type * as Checks from '@/features/review/claim/checklist'
import type * as Actions from '@/features/review/deciding/review-actions'
import type { Progress } from '@/features/review/deciding/review-progress'
import type { Review } from '@/features/review/deciding/use-review'
import type * as Papers from '@/features/papers/papers-review-view'
import type * as PapersForm from '@/features/papers/papers-form'
import type * as Stage from '@/features/claim/status/stage-card'
import type * as StatusForm from '@/features/claim/status/status-form'
import type * as StatusParts from '@/features/claim/status/status-parts'
import type * as OwnStep from '@/features/claim/status/own-step-card'
import type * as Account from '@/features/claim/status/account-card'
import { liveDecision } from '@/features/review/words/live-decision'
import { rulesOf } from '@/services/procedure/line'
import { placeOf } from '@/services/procedure/place'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'
import { aGrant, today } from './invented-claim'

jest.mock('@tarojs/components', () => jest.requireActual('../support/plain-components'))
jest.mock('@tarojs/taro', () => mockPhoneStorage())

const { ReviewClaim } = jest.requireActual<typeof Claim>('@/features/review/claim/review-claim')
const { Checklist } = jest.requireActual<typeof Checks>('@/features/review/claim/checklist')
const { ReviewActions } = jest.requireActual<typeof Actions>('@/features/review/deciding/review-actions')
const { papersReview } = jest.requireActual<typeof Papers>('@/features/papers/papers-review-view')
const { papersForm } = jest.requireActual<typeof PapersForm>('@/features/papers/papers-form')
const { StageCard } = jest.requireActual<typeof Stage>('@/features/claim/status/stage-card')
const { StatusForm: FormCard } = jest.requireActual<typeof StatusForm>('@/features/claim/status/status-form')
const { StatusParts: PartCards } = jest.requireActual<typeof StatusParts>(
  '@/features/claim/status/status-parts',
)
const { AccountCard } = jest.requireActual<typeof Account>('@/features/claim/status/account-card')

const { OwnStepCard } = jest.requireActual<typeof OwnStep>('@/features/claim/status/own-step-card')

const nothing = () => undefined
const foreign = /车票|工会|本人|undefined/

/** What a view says, as a reader hears it. */
const said = <P extends object>(view: ComponentType<P>, props: P): string =>
  renderToStaticMarkup(createElement(view, props))
    .replace(/aria-label="([^"]*)"[^>]*>/g, '>[$1] ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

function aReviewOf(view: ReviewView, part: Partial<Progress> = {}): Review {
  const progress = {
    identityConfirmed: false,
    originalsSeen: [],
    ticketChoice: { stands: [], apart: [] },
    papersSeen: { opened: [], compared: [] },
    asks: {},
    correction: { fields: [], message: '' },
    refusal: { conditionId: null, message: '' },
    recorded: { day: '', note: '' },
    ...part,
  }
  return {
    view,
    live: liveDecision(rulesOf(view), view, { originalsSeen: [], asks: progress.asks }, today),
    trouble: null,
    progress: { ...progress, change: nothing, toggleOriginal: nothing, changePapers: nothing },
    decide: { busy: null, trouble: null, forgetTrouble: nothing, send: () => Promise.resolve(null) },
    outcome: null,
    mayDecide: true,
    sheet: null,
    showSheet: nothing,
    reopen: nothing,
    send: nothing,
  }
}

const actionsOf = (view: ReviewView, part: Partial<Progress> = {}): string =>
  said(ReviewActions, {
    review: aReviewOf(view, part),
    claimId: view.id,
    today,
    onNext: nothing,
    onBack: nothing,
  })

test('a claim before an office shows its form, its papers and its conditions, and no check that the step does not make', () => {
  const text = said(ReviewClaim, { review: aReviewOf(aGrant()), parts: { papers: papersReview }, today })
  assert.match(text, /按申请能领 \[6,000元\].*新招的人 6 × 1000 元/)
  assert.match(text, /长春示范食品有限公司.*统一社会信用代码.*法人代表.*王样本/)
  assert.match(text, /查看完整身份证号/)
  assert.match(text, /材料 \d 份.*营业执照.*劳动合同/)
  assert.doesNotMatch(text, foreign)
  assert.doesNotMatch(text, /身份已核对|原件看过了/)
  const checks = said(Checklist, { view: aGrant(), decision: aGrant().decision, today })
  assert.match(checks, /企业的条件/)
  assert.doesNotMatch(checks, foreign)
})

test('a review asks what its step asks, and says why it cannot be passed on yet', () => {
  const empty = actionsOf(aGrant())
  assert.match(empty, /上门看的日期 请选择/)
  assert.match(empty, /还有材料没打开看：营业执照、劳动合同/)
  const papersSeen = { opened: ['f-licence', 'f-contracts'], compared: [] }
  assert.match(actionsOf(aGrant(), { papersSeen }), /先填“上门看的日期”/)
  const full = actionsOf(aGrant(), { papersSeen, asks: { visitedOn: '2023-02-28' } })
  assert.match(full, /上门看的日期 2023年2月28日/)
  assert.match(full, /新招的人 6 × 1000 元.*通过.*退回补正.*不通过/)
  assert.doesNotMatch(full, /先填|没打开看|保存核对结果/)
})

test('a notice says until when and links to its page; there is nothing to pass on by hand', () => {
  const notice = {
    id: 'n1',
    closesOn: { day: day('2023-03-06'), certain: true },
    openObjections: 1,
    upheldObjections: 0,
  }
  const text = actionsOf(aGrant({ stage: 'publicNotice', notice }))
  assert.match(text, /公示到3月6日（周一）.*有 1 条异议还没处理.*看公示和收到的异议.*退回补正.*不通过/)
  assert.doesNotMatch(text, /公示结束，往下办/)
})

test('a record asks for its day and a word, and says which is missing', () => {
  const view = aGrant({ stage: 'bureauRecord', role: 'cityHumanResources' })
  const text = actionsOf(view)
  assert.match(text, /哪天备案的 请选择.*记一句.*先选哪天备案的.*已备案，记下来/)
  const full = actionsOf(view, { recorded: { day: '2023-03-01', note: '文号 1' } })
  assert.match(full, /哪天备案的 2023年3月1日/)
  assert.doesNotMatch(full, /先选哪天|请记一句/)
})

test('its owner sees where it stands in public, what was filled in and handed in, and gives another account', () => {
  const notice = {
    id: 'n1',
    closesOn: { day: day('2023-03-06'), certain: true },
    openObjections: 0,
    upheldObjections: 0,
  }
  const claim = { ...aGrant({ stage: 'publicNotice', notice }), pace: null }
  const stage = said(StageCard, { claim, today, place: placeOf(claim) })
  assert.match(stage, /公示到哪天 3月6日（周一）.*看公示/)
  assert.doesNotMatch(stage, foreign)
  assert.match(said(FormCard, { claim }), /看填了什么/)
  assert.match(
    said(PartCards, { claim, parts: { papers: papersForm }, today }),
    /您的材料.*营业执照 交了.*情况说明 没交，可以不交/,
  )
  const failed = { ...claim, stage: 'paymentFailed' }
  const account = said(AccountCard, { claim: failed, today, onDone: nothing })
  assert.match(account, /改一下账号 企业银行账号 原来填的是 \*+1234，打款没有成功/)
  const approved = { ...claim, stage: 'approved' }
  assert.match(
    said(StageCard, { claim: approved, today, place: placeOf(approved) }),
    /打到哪个账号 尾号 1234/,
  )
})

test('a unit says itself when its own step is done, and of an office’s step nothing', () => {
  const claim = { ...aGrant(), pace: null }
  const place = placeOf(claim)
  const office = { kind: 'ownUnit', role: 'enterpriseHr' } as const
  const { clause } = place.step ?? assert.fail()
  const saidAt = (step: NonNullable<typeof place.step>) =>
    said(OwnStepCard, { claim, place: { ...place, step }, today, onDone: nothing })
  const notice = { kind: 'notice' as const, id: 'innerNotice', office, workingDays: null, shows: [], clause }
  assert.match(saidAt(notice), /单位内部公示完了吗？.*公示完了，往下办/)
  assert.equal(saidAt({ ...notice, workingDays: 'pilotNoticeDays' }), '', 'the clock ends it')
  const record = { kind: 'record' as const, id: 'handedOut', office, label: '发放', clause }
  assert.match(saidAt(record), /哪天发放的.*先选哪天发放的/)
  assert.equal(place.step && saidAt(place.step), '')
})
