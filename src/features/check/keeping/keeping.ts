import '@domain/zod-setup'
import * as z from 'zod/mini'
import { longestAgo } from '@contract/check-calls'
import { Instant } from '@contract/views'
import type { Day } from '@domain/calendar/day'
import { canonicalJson } from '@domain/policy/editions/canonical'
import type { Trouble } from '@/services/calls/call-failure'
import { instantWords } from '@/services/words/day-words'
import { sentencesOf } from '@/services/words/error-sentences'
import type { IconName } from '@/ui/foundation/icons'
import type { KeptCheck } from '../answering/kept-checks'

/** What this phone knows of answers kept with the account. */
export const KeepRecord = z.object({
  keptAt: Instant,
  /** When they were changed here since, by the phone's clock; null when the account has the same. */
  changedAt: z.nullable(z.number()),
})
export type KeepRecord = z.infer<typeof KeepRecord>

/** By pack. */
export const KeepRecords = z.record(z.string(), KeepRecord)
export type KeepRecords = z.infer<typeof KeepRecords>

/** Answers as the account has them. */
export type KeptThere = KeptCheck & { keptAt: string }

/** How long ago a change was, for the server. A phone's clock may have been put back or forward since. */
export const agoOf = (changedAt: number, now: number): number =>
  Math.round(Math.min(Math.max(now - changedAt, 0), longestAgo))

/** What has to be sent: a check that was cleared here is deleted there, one that was lost here is not. */
export function toSend(record: KeepRecord | undefined, check: KeptCheck): 'nothing' | 'keep' | 'forget' {
  if (!record || record.changedAt === null) return 'nothing'
  return check.order.length === 0 ? 'forget' : 'keep'
}

const same = (one: KeptCheck, other: KeptCheck) =>
  canonicalJson([one.answers, one.order]) === canonicalJson([other.answers, other.order])

/** What answers found with the account mean here: the ones this phone has, older than its own, or news to offer. */
export function meaningOf(
  there: KeptThere,
  record: KeepRecord | undefined,
  check: KeptCheck,
): 'same' | 'older' | 'news' {
  if (same(there, check)) return 'same'
  return record?.keptAt === there.keptAt && record.changedAt !== null ? 'older' : 'news'
}

export type KeepState = {
  record: KeepRecord | undefined
  busy: boolean
  trouble: Trouble | null
  /** The account has other answers than this phone. */
  differs: boolean
  connected: boolean
}
export type KeepWords = { icon: IconName; label: string; note: string; tap: 'keep' | 'send' | null }

/** What the row says about keeping, and what a tap on it does. */
export function keepWords(state: KeepState, today: Day): KeepWords {
  const { record, busy, trouble, differs, connected } = state
  const unsent = record !== undefined && record.changedAt !== null
  const tap = unsent ? 'send' : 'keep'
  if (busy) return keeping
  if (!trouble && record && !unsent && !differs) return keptWords(record.keptAt, today)
  if (!connected || trouble?.code === 'offline') return offlineWords[tap]
  if (trouble) {
    const note = `${sentencesOf(trouble).happened}。回答都在手机里。`
    return { icon: 'warning', label: '没存上，点这里再存一次', note, tap }
  }
  if (unsent) return keeping
  if (differs)
    return { icon: 'lock', label: '这部手机上的没存到账号', note: '点这里，换掉账号里的那份。', tap }
  return { icon: 'lock', label: '存到我的账号，换手机也能看', note: '加密保存，只有您能看，随时能删。', tap }
}

const promise = '换手机也能看。改了回答会自动再存。'
const keeping: KeepWords = { icon: 'upload', label: '正在存到您的账号', note: promise, tap: null }

const keptWords = (keptAt: string, today: Day): KeepWords => ({
  icon: 'check-circle',
  label: `已存到账号，${instantWords(keptAt, today)}`,
  note: promise,
  tap: null,
})

const offlineWords: Record<'keep' | 'send', KeepWords> = {
  keep: {
    icon: 'offline',
    label: '没有网，现在存不到账号',
    note: '回答都在手机里。有网了再点这里存。',
    tap: 'keep',
  },
  send: {
    icon: 'offline',
    label: '没有网，新改的还没存到账号',
    note: '回答都在手机里。有网了会自动存。',
    tap: 'send',
  },
}

/** What the offer of kept answers says: on a phone without any, and on one with others. */
export function offerWords(
  { keptAt }: KeptThere,
  check: KeptCheck,
  today: Day,
): { title: string; text: string } {
  const when = instantWords(keptAt, today)
  if (check.order.length === 0)
    return { title: '您上次查过，要接着看吗？', text: `回答是${when}存到账号的。` }
  return { title: '您的账号里还有一份回答', text: `${when}存的，和这部手机上的不一样。` }
}
