import type { QueueRow } from '@contract/views'
import { placeOf } from '@/services/procedure/place'
import { passWordsAlone } from '../words/pass-words'

/** Rows on which one decision is taken together. */
export type BulkGroup = readonly QueueRow[]

/**
 * What has to be the same for one tap to decide on several: campaign and measure, for what can be corrected is their own, and what
 * passing on means.
 * Null for what is decided one by one: a running notice, and what happens elsewhere and is written down.
 */
function kindOfDecision(row: QueueRow): string | null {
  const { kind } = placeOf(row)
  if (kind === 'notice' || kind === 'record' || kind === 'choice') return null
  const { action, button } = passWordsAlone(row)
  return [row.packId, row.measureId, action, button].join(' ')
}

/** The largest group of the chosen that can be decided on together, and how many are left out of it. */
export function togetherOf(chosen: Iterable<QueueRow>): { rows: BulkGroup; leftOut: number } {
  const groups = new Map<string, QueueRow[]>()
  let all = 0
  for (const row of chosen) {
    all += 1
    const kind = kindOfDecision(row)
    if (kind === null) continue
    const group = groups.get(kind)
    if (group) group.push(row)
    else groups.set(kind, [row])
  }
  let rows: BulkGroup = []
  for (const group of groups.values()) if (group.length > rows.length) rows = group
  return { rows, leftOut: all - rows.length }
}
