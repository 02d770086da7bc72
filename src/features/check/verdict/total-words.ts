import { hasEnd, placeInSpan, type Day, type DaySpan } from '@domain/calendar/day'
import type { Cents } from '@domain/money'
import { plainDay } from '@/services/words/day-words'
import { whoseWords } from '../answering/audience'
import { gainWords } from './gain-words'
import { resultOf, type MeasureResult } from './measure-result'
import { nearlyWords } from './nearly-words'
import type { Check } from '../answering/use-check'
import { moneyWords } from '../answering/value-words'

export type TotalWords = {
  lead: string
  /** Null where there is no sum: a 0 would be no honest answer. */
  cents: Cents | null
  /** What is had where there is no sum. */
  gets: string[]
  /** What is had once the person does something, where there is no sum. */
  nearly: string[]
  /** What may come on top, or why there is no sum yet. */
  more: string[]
}

const mostNamed = 4
const mostNearly = 2

type Head = Pick<TotalWords, 'lead' | 'cents' | 'gets'>

const namedHead = (lead: string, results: readonly MeasureResult[]): Head => ({
  lead,
  cents: null,
  gets: results.slice(0, mostNamed).map(gainWords),
})

/** Fits, and gives something: what works out to 0 yuan gives nothing. */
const givesSomething = ({ decision: { amount } }: MeasureResult) =>
  amount.state !== 'known' || amount.payable > 0

/** The sum itself, or what it may come to; where no sum is stated, what is had. */
function headOf(check: Check, results: readonly MeasureResult[]): Head {
  const { result, facts, pack, today } = check
  const { total, totalIsAtMost, mayAdd, soon, next } = result
  const who = whoseWords(facts)
  const over = placeInSpan(today, pack.campaign) === 'after'
  const may = over ? `按当时的规定，${who}能` : `${who}可能`
  if (total > 0) return { lead: `${may}${totalIsAtMost ? '最高' : ''}领到`, cents: total, gets: [] }
  if (mayAdd > 0) return { lead: `再填几个数就能算，${may}最高领到`, cents: mayAdd, gets: [] }
  if (soon > 0) return { lead: `还没开始申请。开始以后，${may}领到`, cents: soon, gets: [] }
  const fitting = results.filter(({ decision }) => decision.verdict === 'eligible')
  const giving = fitting.filter(givesSomething)
  if (giving.length > 0)
    return namedHead(`${over ? '按当时的规定，' : ''}${who}符合条件的有 ${giving.length} 项`, giving)
  const waiting = results.filter(({ decision }) => decision.verdict === 'windowNotOpen')
  if (waiting.length > 0) return namedHead(`还没开始申请，${who}符合条件的有 ${waiting.length} 项`, waiting)
  if (next !== null) return namedHead('再答几题，就知道能领什么', [])
  if (fitting.length > 0) return namedHead('条件符合，但按填的数算下来没有钱', [])
  return namedHead(over ? '这份政策的日子已经过了' : `${who}现在还没有能办的`, [])
}

/** Where today stands in the days of the policy. A source that states no end has none: nothing is past by it. */
function campaignWords(campaign: DaySpan, today: Day): string[] {
  switch (placeInSpan(today, campaign)) {
    case 'before':
      return ['还没到这份政策的日子。']
    case 'within':
      return []
    case 'endNotStated':
      return ['文件没写这份政策到哪天结束。去办以前，先问一下。']
    case 'after':
      return [
        `这份政策的日子已经过了${hasEnd(campaign) ? `：文件写到 ${plainDay(campaign.to)}` : ''}。下面是按当时的规定算的。`,
        '没写截止的，去办以前先问一下。',
      ]
  }
}

/** What may come on top of the head, and what is left open. */
function moreWords({ result }: Check, head: Head, results: readonly MeasureResult[]): string[] {
  const { total, mayAdd, next } = result
  const of = (verdict: MeasureResult['decision']['verdict']) =>
    results.filter(({ decision }) => decision.verdict === verdict)
  const eligible = of('eligible')
  const named = head.gets.length > 0
  const amounts = eligible.map(({ decision }) => decision.amount)
  const waiting = amounts.filter(({ state, discount }) => state === 'open' && !discount).length
  const unnamed = amounts.filter(({ state }) => state === 'notStated').length
  const services = amounts.filter(({ state }) => state === 'service').length
  const open = of('moreAnswersNeeded').length
  const closed = of('windowClosed').length
  const more: string[] = []
  if (eligible.length > mostNamed && named) more.push(`别的 ${eligible.length - mostNamed} 项在下面。`)
  if (total > 0 && mayAdd > 0) more.push(`再填几个数，最多还能加 ${moneyWords(mayAdd)}。`)
  else if (waiting > 0 && !named) more.push(`有 ${waiting} 项再填一个数就能算。`)
  if (unnamed > 0 && !named) more.push(`有 ${unnamed} 项符合条件，文件没写金额。`)
  if (services > 0 && !named) more.push(`还有 ${services} 项不发钱的帮助，看下面。`)
  if (amounts.some(({ discount }) => discount) && !named) more.push('另外买东西还能省钱，看下面。')
  if (open > 0 && next !== null) more.push(`还有 ${open} 项要再答几题才知道。`)
  if (head.cents === null && !named && closed > 0) more.push(`有 ${closed} 项已经截止。`)
  if (head.cents === null && !named && next === null) more.push('下面写了为什么。')
  return more
}

const worth = ({ decision: { amount } }: MeasureResult) => (amount.discount ? 0 : 1 + (amount.cap ?? 0))
const moneyFirst = (one: MeasureResult, other: MeasureResult) => worth(other) - worth(one)

/** The words around the total. */
export function totalWords(check: Check): TotalWords {
  const { result, pack, today } = check
  const results = result.decisions.map((decision) => resultOf(check, decision))
  const head = headOf(check, results)
  const nearly = [...results].sort(moneyFirst).flatMap((one) => {
    const words = nearlyWords(check, one)
    return words === null || head.cents !== null ? [] : [`${words}：${one.measure.title}`]
  })
  const more = moreWords(check, head, results)
  return {
    ...head,
    nearly: nearly.slice(0, mostNearly),
    more: [...more, ...campaignWords(pack.campaign, today)],
  }
}
