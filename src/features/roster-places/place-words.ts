import type { CallOutput } from '@contract/calls'
import type { StageKind } from '@domain/procedure/stages'
import { idNumberProblem, normaliseIdNumber } from '@domain/person/id-number'
import { partOf } from '@domain/procedure/part-of'
import { stageName } from '@domain/procedure/words'
import type { Hotline } from '@domain/policy/pack/measure'
import type { Day } from '@domain/calendar/day'
import { placeOf } from '@/services/procedure/place'
import { hotlinesOf } from '@/services/claim/policy'
import { allLines, measureName } from '@/services/procedure/line'
import { problemSentences } from '@/services/words/problem-sentences'

export type MyPlace = CallOutput<'list-my-roster-places'>['places'][number]

type Words = { tone: 'ok' | 'info' | 'warn' | 'neutral'; name: string }

/** Where the unit's application is, as somebody reads it who did not make it. */
const fixed: Partial<Record<StageKind, Words>> = {
  draft: { tone: 'neutral', name: '单位还没交上去' },
  returned: { tone: 'info', name: '退回单位改了' },
  approved: { tone: 'info', name: '批准了，还没打款' },
  inPayment: { tone: 'info', name: '正在打款给单位' },
  paid: { tone: 'ok', name: '钱打给单位了' },
  paymentFailed: { tone: 'warn', name: '钱还没打进单位账户' },
  done: { tone: 'ok', name: '办好了' },
  refused: { tone: 'neutral', name: '没有通过' },
  withdrawn: { tone: 'neutral', name: '单位撤回了' },
}

/** How far the application is that names the person. */
export function placeState(place: MyPlace): Words {
  const { line, kind, stage, step } = placeOf(place)
  const words = fixed[kind]
  if (words !== undefined) return words
  // A stage of a procedure that is newer than the phone has no name here.
  const known = step && stageName(line.procedure, line.offices, stage)
  return { tone: 'info', name: known || '正在办' }
}

/** Which money it is about: 留长补贴. */
export const placeMeasure = (place: MyPlace): string => measureName(placeOf(place).line)

/** Whether the person counts in it. */
export const countedWords = ({ counted }: Pick<MyPlace, 'counted'>): string =>
  counted ? '单位报了您，算进去了' : '单位报了您，但没有算进去'

/** What to tap when it is not true. */
export const denialPhrases: readonly string[] = [
  '我没在这个单位干过活。',
  '那段时间我回老家了，没在长春。',
  '我没坐过单位的车，也没交过票。',
]

/** What is told to the office: the sentences that were ticked, and what was written besides. */
export const denialMessage = (ticked: readonly string[], written: string): string =>
  [...denialPhrases.filter((phrase) => ticked.includes(phrase)), written.trim()].filter(Boolean).join('')

/** Whom to call about rosters, whatever the measure: the city's number, which knows the districts'. */
export function rosterHotlines(): Hotline[] {
  const all = allLines()
    .filter(({ procedure }) => partOf(procedure, 'roster') !== null)
    .flatMap((line) => hotlinesOf(line).slice(0, 1))
  return all.filter(({ phone }, place) => all.findIndex((other) => other.phone === phone) === place)
}

const ofNumber = {
  length: 'idLength',
  legacy15: 'idLegacy15',
  characters: 'idCharacters',
  province: 'idProvince',
  birthday: 'idBirthday',
  checkDigit: 'idCheckDigit',
} as const

/** What is wrong with a typed number, as a sentence. */
export function numberTrouble(typed: string, today: Day): string | undefined {
  const found = idNumberProblem(normaliseIdNumber(typed), today)
  return found === null ? undefined : problemSentences[ofNumber[found]]
}
