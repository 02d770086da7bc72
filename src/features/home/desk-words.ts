import { countedUpTo } from '@contract/review-calls'

/** What waits at a desk. Counted no further than `countedUpTo`. */
export type DeskCount = { waiting: number; overdue: number }

/** By office; one that could not be asked is missing. */
export type DeskCounts = Readonly<Record<string, DeskCount>>

const several = (count: number): string => (count < countedUpTo ? `${count} 份` : `${countedUpTo - 1} 份以上`)

/** `12 份等着办，3 份超时`. */
export function deskWords({ waiting, overdue }: DeskCount): string {
  if (waiting === 0) return '没有等着办的'
  return overdue === 0 ? `${several(waiting)}等着办` : `${several(waiting)}等着办，${several(overdue)}超时`
}

/** What waits in an office; null until it was counted. */
export function countWords(counts: DeskCounts | null, organisationId: string): string {
  if (counts === null) return '正在数…'
  const count = counts[organisationId]
  return count === undefined ? '没有数出来，点开看' : deskWords(count)
}

/** `3 家等着核对`; null where nobody could be asked, and the desk says what is done there. */
export function enterpriseWords(waiting: number | null): string | null {
  if (waiting === null) return null
  if (waiting === 0) return '没有等着核对的'
  return waiting < countedUpTo ? `${waiting} 家等着核对` : `${countedUpTo - 1} 家以上等着核对`
}

/** `3 份等着报送`; null where that is not known, and the desk says what is done there. */
export function bundleWords(waiting: number | null): string | null {
  if (waiting === null) return null
  return waiting === 0 ? '没有等着报送的' : `${waiting} 份等着报送`
}
