import { standsForItself } from '@domain/claim/decide-claim'
import { workerKindNames } from '@domain/claim/draft'
import { Day } from '@domain/calendar/day'
import { Cents, yuanText } from '@domain/money'
import type { Reason } from '@domain/policy/decide/reason'
import { ticketKindNames, tripDirectionNames } from '@domain/ticket/record/ticket'
import { plainDay } from './day-words'
import { clauseWords } from '../claim/policy'

/** A reason in words, as the component set shows it. */
export type WordedReason = {
  id: string
  text: string
  verdict: Reason['verdict']
  actual?: string
  clause: string
  children: WordedReason[]
}

/** Names a region by its code; the list of regions lives where it is needed. */
export type RegionName = (code: string) => string

const names: Readonly<Record<string, string>> = {
  ...workerKindNames,
  ...ticketKindNames,
  ...tripDirectionNames,
  toBeSeen: '工会还没看原件',
  seen: '工会看过原件了',
  notSeen: '工会没看到原件',
}

function actualWords({ id, actual }: Reason, regionName: RegionName): string | undefined {
  if (actual === null) return undefined
  if (id === 'countsOnce') return actual === standsForItself ? undefined : `和第 ${actual} 张是同一张票`
  if (typeof actual === 'boolean') return actual ? '是' : '还没有'
  if (typeof actual === 'number') {
    const fare = Cents.safeParse(actual)
    return fare.success ? `${yuanText(fare.data)} 元` : String(actual)
  }
  if (id === 'registerOutsideChangchun') return regionName(actual)
  const day = Day.safeParse(actual)
  return day.success ? plainDay(day.data) : (names[actual] ?? actual)
}

/** The decision's tree in words. */
export function wordedReason(reason: Reason, regionName: RegionName): WordedReason {
  const actual = actualWords(reason, regionName)
  return {
    id: reason.id,
    text: reason.label,
    verdict: reason.verdict,
    ...(actual === undefined ? {} : { actual }),
    clause: clauseWords(reason.clause),
    children: reason.children.map((child) => wordedReason(child, regionName)),
  }
}
