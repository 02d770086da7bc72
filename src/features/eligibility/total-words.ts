import { hasEnd, placeInSpan, type Day, type DaySpan } from '@domain/calendar/day'
import type { Cents } from '@domain/money'
import { plainDay } from '@/services/day-words'
import type { Check } from './use-check'
import { moneyWords } from './value-words'

export type TotalWords = {
  lead: string
  /** Null while answers are missing and nothing can be had yet: a 0 would be no honest answer. */
  cents: Cents | null
  /** What may come on top, or why there is no sum yet. */
  more: string[]
}

const leads: Readonly<Record<string, string>> = { enterprise: '单位可能', agency: '公司可能' }

/** The sum itself; what it may come to as long as it waits for a number. */
function headOf(who: string, { result }: Check): Pick<TotalWords, 'lead' | 'cents'> {
  const { total, totalIsAtMost, mayAdd, next } = result
  if (total > 0) return { lead: `${who}${totalIsAtMost ? '最高' : ''}领到`, cents: total }
  if (mayAdd > 0) return { lead: `再填几个数就能算，${who}最高领到`, cents: mayAdd }
  return next === null
    ? { lead: `${who}领到`, cents: total }
    : { lead: '再答几题，就知道能领多少', cents: null }
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

/** The words around the total. */
export function totalWords(check: Check): TotalWords {
  const { facts, result, pack, today } = check
  const { total, mayAdd, decisions, next } = result
  const who = leads[String(facts.asker)] ?? '您可能'
  const eligible = decisions.filter(({ verdict }) => verdict === 'eligible')
  const waiting = eligible.filter(({ amount }) => amount.state === 'open' && !amount.discount)
  const unnamed = eligible.filter(({ amount }) => amount.state === 'notStated')
  const saving = eligible.filter(({ amount }) => amount.discount)
  const open = decisions.filter(({ verdict }) => verdict === 'moreAnswersNeeded')
  const more: string[] = []
  if (total > 0 && mayAdd > 0) more.push(`再填几个数，最多还能加 ${moneyWords(mayAdd)}。`)
  else if (waiting.length > 0) more.push(`有 ${waiting.length} 项再填一个数就能算。`)
  if (unnamed.length > 0) more.push(`有 ${unnamed.length} 项符合条件，文件没写金额。`)
  if (saving.length > 0) more.push('另外买东西还能省钱，看下面。')
  if (open.length > 0 && next !== null) more.push(`还有 ${open.length} 项要再答几题才知道。`)
  if (total === 0 && more.length === 0) more.push('按您的回答，现在没有能领的钱。下面写了为什么。')
  return { ...headOf(who, check), more: [...more, ...campaignWords(pack.campaign, today)] }
}
