import { daysBetween, placeInWindow, type Day } from '@domain/calendar/day'
import type { Cents } from '@domain/money'
import { moneyOn, tiersOn } from '@domain/policy/pack/figure'
import type { ApplicantKind } from '@domain/procedure/applicant'
import { partOf } from '@domain/procedure/part-of'
import { measureName } from '@/services/procedure/line'
import { dayWords, plainDay } from '@/services/words/day-words'
import type { Applicant } from '@/services/procedure/applicants'
import type { Offer } from './offer'

/** The figure of an offer and the words before it. */
export type OfferAmount = { lead: string; cents: Cents }

/** What an offer gives in general, its first figure; null where the source gives none or it is no money. */
export function offerAmount(
  { measure, line: { parameters, procedure }, window }: Offer,
  today: Day | null,
): OfferAmount | null {
  const on = today ?? window?.from
  if (on === undefined) return null
  const [part] = measure.amount.kind === 'money' ? measure.amount.parts : []
  switch (part?.kind) {
    case 'sumUpTo': {
      const tickets = partOf(procedure, 'tickets')
      const what = tickets ? `${tickets.label}钱` : part.label
      return { lead: `${what}实报，最高`, cents: moneyOn(parameters, part.cap, on) }
    }
    case 'eachUpTo':
      return { lead: `${part.label}，每人最高`, cents: moneyOn(parameters, part.cap, on) }
    case 'perHead':
      return { lead: `${part.label}，每人`, cents: moneyOn(parameters, part.rate, on) }
    case 'shareUpTo':
      return { lead: `${part.label}，最高`, cents: moneyOn(parameters, part.cap, on) }
    case 'tier': {
      const top = tiersOn(parameters, part.tiers, on).at(-1)
      return top ? { lead: `${part.label}，最高`, cents: top.value } : null
    }
    case undefined:
      return null
  }
}

/** When one applies, how long that still goes, and whether it is over. */
export type OfferTime = { text: string; tag: string | null; place: ReturnType<typeof placeInWindow> }

/** `today` is null until the back end has said what day it is: the phone's own clock counts no days. */
export function offerTime({ window, measure: { apply } }: Offer, today: Day | null): OfferTime {
  if (window === null) return { text: apply.words ?? '随时能办', tag: null, place: 'within' }
  if (today === null) return { text: `${plainDay(window.to)}截止`, tag: null, place: 'within' }
  const place = placeInWindow(today, window)
  switch (place) {
    case 'before':
      return { text: `${dayWords(window.from, today)}开始`, tag: '还没开始', place }
    case 'after':
      return { text: `${plainDay(window.to)}截止了`, tag: '已截止', place }
    case 'within': {
      const left = daysBetween(today, window.to)
      return {
        text: `${dayWords(window.to, today)}截止`,
        tag: left === 0 ? '今天截止' : `还有 ${left} 天`,
        place,
      }
    }
  }
}

const appliedBy: Record<ApplicantKind, string> = {
  worker: '由本人申请。',
  enterprise: '由企业申请。您是企业人事的，先登记单位。',
  agency: '由人力资源公司申请。',
  union: '由单位工会申请。',
}

/** What is said to somebody who cannot apply for it. */
export const whoApplies = ({ line: { procedure } }: Offer): string => appliedBy[procedure.applicant]

/** `申请出行补贴`; of several organisations, which one it is for. */
export const applyLabel = ({ line }: Offer, { name }: Applicant, isOneOfSeveral: boolean): string =>
  `${isOneOfSeveral ? `替${name}` : ''}申请${measureName(line)}`

/** That there is a claim already, and no place for another one. */
export const oneOnly = ({ line: { procedure } }: Offer): string =>
  procedure.applicant === 'worker'
    ? '您已经有一份申请，一个人只能有一份。'
    : '已经有一份申请，一家单位只能有一份。'
