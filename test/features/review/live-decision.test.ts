import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { liveDecision, originalsWords, workingWords } from '@/features/review/words/live-decision'
import { noPapersSeen, passHindrance } from '@/features/review/words/pass-hindrance'
import { aReview, aTicket, today } from './samples'

const one = aTicket('tone0001', { fare: cents(100_00) })
const two = aTicket('ttwo0002', {
  fare: cents(88_00),
  direction: 'toHome',
  from: '长春',
  to: '延吉',
  number: 'SAMPLE002',
})
const taxi = aTicket('ttaxi003', { kind: 'taxi' })
const live = (seen: string[], tickets = [one, two]) =>
  liveDecision(changchun2023, aReview(tickets), { originalsSeen: seen }, today)

const [step] = travelProcedure.steps.filter(({ kind }) => kind === 'review')
assert.ok(step?.kind === 'review')
const atUnion = step
const hindrance = (
  decided: ReturnType<typeof live>,
  identityConfirmed: boolean,
  view = aReview([one, two]),
) =>
  passHindrance({
    view,
    step: atUnion,
    live: decided,
    confirmed: { identityConfirmed, papersSeen: noPapersSeen, asks: {} },
    today,
  })

test('the amount follows the originals that were seen', () => {
  assert.equal(live([]).seen.amount.payable, 0)
  assert.equal(live([two.id]).seen.amount.payable, 88_00)
  assert.equal(live([one.id, two.id]).seen.amount.payable, 188_00)
  assert.equal(live([]).applied.amount.payable, 188_00)
})

test('the words say what not seeing an original costs', () => {
  assert.equal(originalsWords(live([])), '原件一张还没看：现在算 0 元')
  assert.equal(originalsWords(live([two.id])), '原件没看的不算：188 → 88 元')
  assert.equal(originalsWords(live([one.id, two.id])), '原件都看过了：188 元')
  assert.equal(originalsWords(live([], [taxi])), '没有可计入的票')
})

test('under the cap a missing original may cost nothing', () => {
  const rich = [aTicket('trich001', { fare: cents(300_00) }), two]
  assert.equal(originalsWords(live(['trich001'], rich)), '原件看过 1 张，共 2 张：300 元')
})

test('the working shows sum and cap', () => {
  assert.equal(workingWords(live([]).applied), '100 + 88 = 188 元')
  const dear = [one, two].map((ticket) => ({ ...ticket, fare: cents(200_00) }))
  assert.equal(workingWords(live([], dear).applied), '200 + 200 = 400 元，最高 300 元')
})

test('forwarding waits for the identity and for one original that counts', () => {
  assert.match(hindrance(live([one.id]), false) ?? '', /身份已核对/)
  assert.match(hindrance(live([]), true) ?? '', /原件/)
  assert.equal(hindrance(live([one.id]), true), null)
  assert.equal(hindrance(live([], [taxi]), true), '没有可计入的票，不能转')
})

test('a condition that is not met keeps a claim from being forwarded', () => {
  const outside = aReview([one], { form: { unionMember: false } })
  const decided = liveDecision(changchun2023, outside, { originalsSeen: [one.id] }, today)
  assert.match(hindrance(decided, true, outside) ?? '', /条件不符合/)
})

test('a claim that was decided shows what was decided', () => {
  const claim = aReview([one], { stage: 'districtReview' })
  assert.equal(liveDecision(changchun2023, claim, { originalsSeen: [] }, today).seen, claim.decision)
})

test('a claim submitted in time is decided for that day, however late it is looked at', () => {
  const late = liveDecision(changchun2023, aReview([one]), { originalsSeen: [one.id] }, day('2023-06-01'))
  assert.equal(late.seen.verdict, 'eligible')
})
