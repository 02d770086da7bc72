import type { Reason } from '@domain/policy/decide/reason'
import { regionName } from '@/services/phone/regions'
import type { OfMeasure } from '@/services/procedure/line'
import { wordedReason, type WordedReason } from '@/services/words/reason-words'

/** The rules speak to the worker; staff read about the worker. */
export const staffLabel = (label: string): string => label.replace(/^您(是|本人)/, '$1')

function forStaff({ id, text, actual, children, ...rest }: WordedReason): WordedReason {
  const silent = actual === undefined || actual === '是' || actual === '还没有'
  // Which ticket it is the same as, nobody has filled in.
  const value = silent ? '' : id === 'countsOnce' ? ` · ${actual}` : ` · 填的是${actual}`
  return { ...rest, id, text: staffLabel(text) + value, children: children.map(forStaff) }
}

/** A decision's tree in words for the one who checks it. */
export const staffReason = (reason: Reason, claim: OfMeasure): WordedReason =>
  forStaff(wordedReason(reason, regionName, claim))

const leaves = (reason: Reason): Reason[] =>
  reason.children.length === 0 ? [reason] : reason.children.flatMap(leaves)

/** Only what keeps something from counting, for a short list. The original is ticked right there and is left out. */
export const hindrances = (reason: Reason): Reason[] =>
  leaves(reason).filter(({ verdict, id }) => verdict !== 'met' && id !== 'original')

/** The conditions that are met, each by itself; the original has its own tick. */
export const metConditions = (reason: Reason): Reason[] =>
  leaves(reason).filter(({ verdict, id }) => verdict === 'met' && id !== 'original')
