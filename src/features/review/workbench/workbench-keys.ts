import { partOf } from '@domain/procedure/part-of'
import type { ReviewView } from '@contract/views'
import { allows, placeOf } from '@/services/procedure/place'

/** Keys that go through the list, shown below it. */
export const moveKeys = [
  ['J ↓', '下一份'] as const,
  ['K ↑', '上一份'] as const,
  ['空格', '选中这份，批量办理'] as const,
]

/** What can be done with keys to the claim that is open. */
export type ReviewKeys = {
  identity: boolean
  originals: boolean
  pass: boolean
  return: boolean
  refuse: boolean
}

const none: ReviewKeys = { identity: false, originals: false, pass: false, return: false, refuse: false }

/** The keys of a claim, by what its step checks and where it can go. */
export function keysOf(view: ReviewView | null): ReviewKeys {
  if (view === null) return none
  const place = placeOf(view)
  const review = place.step?.kind === 'review' && place.kind === 'review' ? place.step : null
  return {
    identity: review !== null && review.checks.includes('identityConfirmed'),
    originals: review !== null && partOf(place.line.procedure, 'tickets') !== null,
    pass: review !== null,
    return: allows(place, 'return'),
    refuse: allows(place, 'refuse'),
  }
}

const keyHints = {
  identity: ['I', '身份已核对'],
  originals: ['1–9', '第几张原件看过了'],
  pass: ['F', '到往上转的按钮'],
  return: ['R', '退回补正'],
  refuse: ['X', '不通过'],
} as const

/** Keys for the claim that is open, shown below the buttons. */
export const reviewKeys = (can: ReviewKeys) =>
  (Object.keys(keyHints) as (keyof ReviewKeys)[]).filter((key) => can[key]).map((key) => keyHints[key])
