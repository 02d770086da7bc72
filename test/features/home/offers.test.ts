import assert from 'node:assert/strict'
import { describe, jest, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Grant, OpenMeasure } from '@contract/session-calls'
import type { ClaimSummary } from '@contract/views'
import { addDays, day } from '@domain/calendar/day'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { sampleCampaign } from '@domain/packs/sample-2023/pack'
import { tiersOn } from '@domain/policy/pack/figure'
import { clauseWords } from '@/services/claim/policy'
import type * as MeasureCards from '@/features/home/measure-card'
import { applicantsOf } from '@/services/procedure/applicants'
import { isMain, liveClaimOf, mineFirst, offersOf, type Offer } from '@/features/home/offer'
import { applyLabel, offerAmount, offerTime, oneOnly, whoApplies } from '@/features/home/offer-words'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'
import { today } from '../claim/sample-claim'

jest.mock('@tarojs/components', () => jest.requireActual('../support/plain-components'))
jest.mock('@tarojs/taro', () => mockPhoneStorage())

const { MeasureCard } = jest.requireActual<typeof MeasureCards>('@/features/home/measure-card')

const open: OpenMeasure[] = [
  { packId: changchun2023.id, measureId: 'travel-subsidy' },
  { packId: sampleCampaign.id, measureId: 'travel-subsidy' },
  { packId: sampleCampaign.id, measureId: 'pilot-grant' },
]
const [main, another, grantOffer] = offersOf(open)
assert.ok(main && another && grantOffer)

const grant = (role: string, organisationId: string): Grant => ({
  id: `${role}-${organisationId}`,
  role,
  organisationId,
  organisationName: `${organisationId}公司`,
  expiresAt: null,
})
const claim = (changes: Partial<ClaimSummary>) =>
  ({ packId: main.packId, measureId: main.measureId, stage: 'draft', ...changes }) as ClaimSummary

describe('what home offers', () => {
  test('is what the back end says is open, in its order', () => {
    assert.deepEqual(
      offersOf(open).map(({ packId, measureId }) => ({ packId, measureId })),
      open,
    )
    assert.deepEqual(offersOf([]), [])
  })

  test('is what the app is for before the back end has ever said anything', () => {
    assert.deepEqual(
      offersOf(null).map(({ packId, measureId }) => ({ packId, measureId })),
      [open[0]],
    )
  })

  test('leaves out what this build of the app does not carry', () => {
    const newer = [
      { packId: 'a-later-one', measureId: 'travel-subsidy' },
      { packId: sampleCampaign.id, measureId: 'none' },
    ]
    assert.deepEqual(offersOf(newer), [])
  })

  test('has one that the app is for; the other campaign of the same measure is another one', () => {
    assert.deepEqual(offersOf(open).map(isMain), [true, false, false])
  })
})

describe('the words of an offer', () => {
  const amount = (offer: Offer) => offerAmount(offer, today)

  test('say its figure by the rules of its own campaign', () => {
    assert.deepEqual(amount(main), { lead: '车票钱实报，最高', cents: 300_00 })
    assert.deepEqual(amount(another), { lead: '车票钱实报，最高', cents: 150_00 })
    assert.deepEqual(amount(grantOffer), { lead: '新招的人，每人', cents: 1000_00 })
  })

  test('say the first figure of every measure that has one, and none where there is none', () => {
    for (const measure of changchun2023.measures) {
      const line = { ...main.line, measure, parameters: changchun2023.parameters }
      const told = amount({ ...main, measure, line })
      const [part] = measure.amount.kind === 'money' ? measure.amount.parts : []
      assert.equal(told === null, part === undefined, measure.id)
      if (part?.kind === 'tier')
        assert.equal(told?.cents, tiersOn(changchun2023.parameters, part.tiers, today).at(-1)?.value)
      else if (told) assert.ok(told.cents > 0, measure.id)
    }
  })

  test('say when: the days of its own campaign, at their ends and on both sides', () => {
    const { window } = another
    assert.ok(window)
    const place = (on: string) => offerTime(another, day(on))
    assert.equal(place(addDays(window.from, -1)).tag, '还没开始')
    assert.equal(place(window.from).place, 'within')
    assert.equal(place(window.to).tag, '今天截止')
    assert.equal(place(addDays(window.to, 1)).tag, '已截止')
    assert.deepEqual(offerTime(another, null), { text: '2023年3月31日截止', tag: null, place: 'within' })
    assert.equal(offerTime({ ...another, window: null }, today).text, '随时能办')
  })

  test('say that there is one claim a person, or one a unit', () => {
    assert.equal(oneOnly(main), '您已经有一份申请，一个人只能有一份。')
    assert.doesNotMatch(oneOnly(grantOffer), /一个人/)
  })
})

describe('who may apply', () => {
  test('a worker’s measure is for whoever asks; an enterprise’s for whoever acts for one', () => {
    assert.deepEqual(applicantsOf(main.line, []), [{ name: '' }])
    assert.deepEqual(applicantsOf(grantOffer.line, []), [])
    assert.deepEqual(
      applicantsOf(grantOffer.line, [grant('grassrootsUnion', 'a'), grant('agencyStaff', 'b')]),
      [],
    )
    assert.deepEqual(applicantsOf(grantOffer.line, [grant('enterpriseHr', 'c')]), [
      { organisationId: 'c', name: 'c公司' },
    ])
    assert.match(whoApplies(grantOffer), /由企业申请/)
  })

  test('who acts for two chooses which, and each button says for which', () => {
    const two = applicantsOf(grantOffer.line, [grant('enterpriseHr', 'c'), grant('enterpriseHr', 'd')])
    assert.deepEqual(
      two.map((one) => applyLabel(grantOffer, one, true)),
      ['替c公司申请示例补贴', '替d公司申请示例补贴'],
    )
    assert.equal(applyLabel(main, { name: '' }, false), '申请出行补贴')
  })

  test('a claim of one campaign takes the place there and none in another', () => {
    const mine = claim({})
    assert.equal(liveClaimOf(main, [mine], []), mine)
    assert.equal(liveClaimOf(another, [mine], []), null)
    assert.equal(liveClaimOf(main, [claim({ stage: 'withdrawn' })], []), null)
  })

  test('a claim of one unit takes no place of another that the same person acts for', () => {
    const ofUnit = claim({ packId: grantOffer.packId, measureId: grantOffer.measureId })
    const [one, two] = [grant('enterpriseHr', 'c'), grant('enterpriseHr', 'd')]
    assert.equal(liveClaimOf(grantOffer, [ofUnit], [one]), ofUnit)
    assert.equal(liveClaimOf(grantOffer, [ofUnit], [one, two]), null)
  })

  test('what I can apply for stands before what others apply for', () => {
    const listed = [main, grantOffer, another]
    assert.deepEqual(mineFirst(listed, []), [main, another, grantOffer])
    assert.deepEqual(mineFirst(listed, [grant('enterpriseHr', 'c')]), listed)
  })
})

describe('the card', () => {
  const shown = (offer: Offer, grants: Grant[] = [], live: ClaimSummary | null = null) =>
    renderToStaticMarkup(createElement(MeasureCard, { offer, today, live, grants }))

  test('of the app’s own measure reads as ever, and says of no other whom it is for', () => {
    const text = shown(main)
    assert.match(text, /出行补贴（回家、来长春的车票钱）/)
    assert.match(text, /车票钱实报，最高/)
    assert.match(text, /申请出行补贴/)
    assert.doesNotMatch(text, /给谁|示例/)
  })

  test('of another measure says that it is a sample, whom it is for and who applies', () => {
    const text = shown(grantOffer)
    assert.match(text, /示例/)
    assert.match(text, /新招了人的企业/)
    assert.match(text, /由企业申请/)
    assert.match(text, /我是企业人事/)
    assert.doesNotMatch(text, /申请示例补贴/)
    assert.match(shown(grantOffer, [grant('enterpriseHr', 'c')]), /申请示例补贴/)
  })

  test('with a claim under way offers no second one', () => {
    const text = shown(another, [], claim({ packId: another.packId, stage: 'grassrootsReview' }))
    assert.doesNotMatch(text, /申请示例出行补贴/)
    assert.match(text, /一个人只能有一份/)
  })
})

test('a clause is said to stand in the document that it stands in', () => {
  assert.equal(clauseWords(main.measure.clause), '长春市 2023 年春节稳岗留工政策，第五条')
  assert.match(clauseWords(grantOffer.measure.clause), /示例/)
})
