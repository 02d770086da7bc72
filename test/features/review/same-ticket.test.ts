import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { copyIn } from '@domain/claim/decide-claim'
import { noTicketChoice, type TicketChoice } from '@domain/claim/ticket-choice'
import { cents } from '@domain/money'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { measureOf } from '@domain/policy/pack/measure-of'
import { liveDecision, originalsWords, workingWords } from '@/features/review/words/live-decision'
import { hindrances, staffReason } from '@/features/review/words/reason-staff'
import { refusalChoices } from '@/features/review/words/refusal-choices'
import { changeProgress, progressOf, progressStore } from '@/features/review/deciding/review-progress'
import { saidWords, sameTicketWords } from '@/features/review/tickets/same-ticket-words'
import { saidOf, withSaid } from '@/features/review/tickets/ticket-choice'
import { ticketConditions, ticketFacts, ticketState } from '@/features/review/tickets/ticket-facts'
import { aReview, aTicket, today } from './samples'

const first = aTicket('tfirst01', { fare: cents(62_00) })
const twin = aTicket('ttwin001', { fare: cents(60_00), number: 'sample 001' })
const back = aTicket('tback001', {
  fare: cents(62_00),
  direction: 'toHome',
  from: '长春',
  to: '延吉',
  number: 'B7654321',
})
const all = [first, twin, back]
const live = (
  choice: TicketChoice = noTicketChoice,
  seen: string[] = all.map(({ id }) => id),
  tickets = all,
) => liveDecision(changchun2023, aReview(tickets), { originalsSeen: seen, choice }, today)

test('the second of one ticket is neither green nor in the sum, and its card, list and tree say why', () => {
  const { applied, seen } = live()
  assert.equal(workingWords(applied), '62 + 62 = 124 元')
  const [, item] = applied.items
  const [, now] = seen.items
  assert.ok(item && now)
  assert.deepEqual(ticketState(item, now), { tone: 'warn', icon: 'warning', text: '和第 1 张只算一次' })
  assert.equal(ticketConditions(item), '不符合：和第 1 张是同一张票，只算一次')
  assert.deepEqual(
    hindrances(item.reason).map((reason) => staffReason(reason, aReview([])).text),
    ['同一张票、同一趟车只算一次 · 和第 1 张是同一张票'],
  )
  const copy = copyIn(item)
  assert.ok(copy)
  assert.equal(sameTicketWords(copy).title, '和第 1 张是同一张票，只算一次')
  assert.match(sameTicketWords(copy).text, /现在算第 1 张.*同一个票号/)
})

test('all originals seen is said of those that count', () => {
  assert.equal(originalsWords(live()), '原件都看过了：124 元')
})

test('saying that the second stands moves the money there and drops what was ticked of the first', () => {
  const { choice, leftOut } = withSaid(noTicketChoice, live().applied.items, twin.id, 'stands')
  assert.deepEqual([choice, leftOut], [{ stands: [twin.id], apart: [] }, [first.id]])
  const { applied } = live(choice)
  assert.equal(saidOf(choice, all, applied.items, twin.id), 'stands')
  const alone = live(choice, [], [twin, back]).applied.items
  assert.equal(saidOf(choice, [twin, back], alone, twin.id), 'nothing', 'the first was taken off since')
  assert.equal(workingWords(applied), '60 + 62 = 122 元')
  assert.deepEqual(copyIn(applied.items[0] ?? assert.fail()), { of: 2, sameness: 'number' })
  const again = withSaid(choice, applied.items, first.id, 'stands')
  assert.deepEqual([again.choice.stands, again.leftOut], [[first.id], [twin.id]])
  assert.deepEqual(withSaid(choice, applied.items, twin.id, 'nothing').choice, noTicketChoice)
})

test('another departure of one day can be counted as a trip of its own, and taken back', () => {
  const tickets = [first, { ...first, id: 'tagain01', number: 'A7654321' }]
  const items = live(noTicketChoice, [], tickets).applied.items
  assert.match(sameTicketWords(copyIn(items[1] ?? assert.fail()) ?? assert.fail()).text, /同一天同一趟路/)
  const { choice, leftOut } = withSaid(noTicketChoice, items, 'tagain01', 'apart')
  assert.deepEqual([choice.apart, leftOut], [['tagain01'], []])
  const both = live(choice, [], tickets).applied
  assert.equal(saidOf(choice, tickets, both.items, 'tagain01'), 'apart')
  assert.equal(saidOf(choice, [back], both.items, 'tagain01'), 'nothing')
  assert.equal(both.amount.payable, 124_00)
  assert.deepEqual(withSaid(choice, both.items, 'tagain01', 'nothing').choice, noTicketChoice)
  for (const said of ['stands', 'apart'] as const) assert.match(saidWords[said].title, /核对时/)
})

test('what was said stays while the claim is open, and begins with what the level before has said', () => {
  const below = { identityConfirmed: true, originalsSeen: [], ticketChoice: { stands: [twin.id], apart: [] } }
  const now = () => progressOf(progressStore.getState(), 'ctwins', 1, below)
  assert.deepEqual(now().ticketChoice.stands, [twin.id])
  changeProgress('ctwins', 1, below, { ticketChoice: noTicketChoice })
  assert.deepEqual(now().ticketChoice, noTicketChoice)
  changeProgress('ctwins', 1, below, { identityConfirmed: false })
  assert.deepEqual(now().ticketChoice, noTicketChoice, 'another tick does not bring it back')
})

test('a claim that lies elsewhere shows what was decided, and a look begins with what was said', () => {
  const ticketChoice = { stands: [twin.id], apart: [] }
  const view = aReview(all, { ticketChoice })
  assert.equal(
    workingWords(liveDecision(changchun2023, view, { originalsSeen: [] }, today).applied),
    '60 + 62 = 122 元',
  )
})

test('a number that was read on both photos counts as one here as in the cloud', () => {
  const flags = [{ kind: 'ticketNumberTwice' as const, ticketId: back.id, otherTicketId: first.id }]
  const view = aReview([first, back], { flags })
  assert.equal(liveDecision(changchun2023, view, { originalsSeen: [] }, today).applied.amount.payable, 62_00)
})

test('a refusal can name it, and the train stands among the facts', () => {
  const [choice] = refusalChoices(measureOf(changchun2023, 'travel-subsidy'), live().seen)
  assert.deepEqual([choice?.id, choice?.notMet], ['countsOnce', true])
  const facts = ticketFacts({ ...first, departure: 'G1234 08:35' }, today)
  assert.ok(facts.some(({ label, value }) => label === '车次' && value === 'G1234 08:35'))
  assert.ok(ticketFacts(first, today).every(({ label }) => label !== '车次'))
})
