import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import type { ClaimView } from '@contract/views'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { emptyContent } from '@domain/claim/content'
import { decideClaim } from '@domain/claim/decide-claim'
import { stagesOf } from '@domain/procedure/stages'
import { receiptOf } from '@/features/claim/status/receipt-lines'
import { timelineSteps } from '@/features/claim/status/timeline-steps'
import { timelineSteps as staffSteps } from '@/features/review/claim/timeline-steps'
import { calledName, isEmployerNamed, shownSections } from '@/services/claim/shown-form'
import { allows, placeOf } from '@/services/procedure/place'
import { matterOf } from '@/services/words/matter'
import { inventedCampaign } from '../../fixtures/procedures/invented'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'
import { aGrant } from '../review/invented-claim'
import { aClaim } from './sample-claim'

const today = day('2023-03-01')
const grant = { packId: inventedCampaign.id, measureId: inventedProcedure.measureId }
const form = {
  unitName: '长春示范食品有限公司',
  creditCode: '91220101MA0Y0XXX0X',
  district: 'nanguan',
  pilotZone: true,
  trade: 'factory',
  newHires: 6,
  hasBranch: false,
}
const masks = { legalIdNumber: '2224**********1034', account: '****************1234' }
const content = { ...emptyContent, form }
const decision = decideClaim(inventedCampaign, inventedProcedure, { content }, today)
const claim = (changes: Partial<ClaimView> = {}): ClaimView =>
  aClaim({
    ...grant,
    stage: 'districtCheck',
    form,
    masks,
    decision,
    number: '482173659',
    submittedAt: '2023-03-01T01:00:00.000Z',
    ...changes,
  })
const foreign = /车票|工会|身份证原件|卡号|undefined|null/

describe('what its owner sees of a claim of any procedure', () => {
  const shown = shownSections(claim(), () => null)
  const textOf = (id: string) =>
    shown.flatMap(({ fields }) => fields).find(({ field }) => field.id === id)?.text

  test('every field that is asked, numbers as masks, what is empty as nothing', () => {
    assert.deepEqual(
      shown.map(({ title }) => title),
      ['企业', '新招的人'],
    )
    assert.equal(textOf('account'), masks.account)
    assert.equal(textOf('trade'), '工厂')
    assert.equal(textOf('openedOn'), null)
    assert.equal(textOf('branchPlace'), undefined, 'not asked for')
  })
  test('by what it is called, and that nobody named an employer', () => {
    assert.equal(calledName(claim()), '长春示范食品有限公司')
    assert.equal(isEmployerNamed(claim()), false)
    assert.equal(isEmployerNamed(aClaim({ form: { employer: { name: '公司', district: 'nanguan' } } })), true)
    assert.equal(isEmployerNamed(aClaim({ form: { employer: { organisationId: 'e1' } } })), false)
  })
  test('the receipt names the enterprise, its code, the office and the sum, and nothing of tickets', () => {
    const receipt = receiptOf(claim())
    assert.ok(receipt)
    const lines = new Map(receipt.lines.map(({ label, value }) => [label, value]))
    assert.equal(lines.get('企业名称'), '长春示范食品有限公司')
    assert.equal(lines.get('统一社会信用代码'), form.creditCode)
    assert.equal(lines.get('交给'), '区就业服务局')
    assert.equal(lines.get('按现在填的算'), '6000 元')
    assert.doesNotMatch(JSON.stringify(receipt), foreign)
  })
  test('a receipt of what is no money says no sum', () => {
    const service = { ...decision, amount: { ...decision.amount, state: 'service' as const } }
    const labels = receiptOf(claim({ decision: service }))?.lines.map(({ label }) => label)
    assert.ok(labels && !labels.includes('按现在填的算'))
  })
})

describe('what has happened to it and what comes', () => {
  const at = '2023-03-06T01:00:00.000Z'
  const timeline: ClaimView['timeline'] = [
    { event: 'submitted', at, by: '某企业' },
    { event: 'noticePassed', at, by: 'clock' },
    { event: 'recorded', at, by: '市人社局', day: day('2023-03-05'), message: '文号 1' },
  ]

  test('a notice that is over is nobody’s deed, a record says its day and its note', () => {
    const steps = timelineSteps(claim({ stage: 'withdrawn', timeline }), today)
    assert.deepEqual(
      steps.map(({ title, who, next }) => [title, who, next]),
      [
        ['提交申请', '您', undefined],
        ['公示结束', undefined, undefined],
        ['备案好了', '市人社局', '3月5日（周日） · 文号 1'],
      ],
    )
    const staff = staffSteps(aGrant({ stage: 'withdrawn', timeline }), today)
    assert.deepEqual(
      staff.slice(1).map(({ title, who, next }) => [title, who, next]),
      [
        ['公示结束', '自动', undefined],
        ['已备案', '市人社局', '3月5日（周日） · 文号 1'],
      ],
    )
  })
  test('returned at a notice it goes on at the review that looks at the correction', () => {
    const [you, next] = timelineSteps(claim({ stage: 'returned', returnedBy: 'publicNotice' }), today)
    assert.deepEqual([you?.title, next?.title], ['您来补正', '区就业服务局初审'])
    const [, later] = timelineSteps(claim({ stage: 'returned', returnedBy: 'bureauRecord' }), today)
    assert.equal(later?.title, '市人社局审核')
  })
  test('an account is given anew after a failed payment alone', () => {
    for (const stage of stagesOf(inventedProcedure)) {
      const place = placeOf(claim({ stage }))
      assert.equal(allows(place, 'giveAccount'), stage === 'paymentFailed', stage)
      assert.equal(allows(place, 'giveCard'), false)
    }
  })
  test('the list of one’s claims speaks of the measure, never of tickets or unions', () => {
    for (const stage of stagesOf(inventedProcedure)) {
      const summary = {
        ...grant,
        id: 'c-sample-1',
        number: '482173659',
        version: 1,
        stage,
        payable: cents(0),
        employerName: null,
        applicant: { nameMask: '长春示范食品有限公司', phoneMask: '199****0003' },
        needsCard: false,
        changedAt: at,
        due: null,
      }
      const matter = matterOf(summary, today)
      assert.equal(matter.unit, '长春示范食品有限公司')
      assert.doesNotMatch(JSON.stringify(matter), /车票|工会|卡/, stage)
    }
  })
})
