import type { OwnObjection } from '@contract/data-calls'
import { instantWords } from '@/services/words/day-words'
import { objectionStateWords } from '@/services/words/objection-words'

/** What somebody objected to which notice, and what came of it. */
export const objectionLines = (objections: readonly OwnObjection[]): { label: string; value: string }[] =>
  objections.map(({ noticeTitle, reason, at, state, answer }) => ({
    label: [noticeTitle, instantWords(at, null)].filter(Boolean).join('，'),
    value: `您说：“${reason}” ${objectionStateWords[state]}${answer === null ? '' : `，答复：“${answer}”`}`,
  }))
