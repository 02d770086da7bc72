import { useRef, useState } from 'react'
import type { RowId } from '@domain/roster/row'
import type { RowMark } from '@domain/roster/office-mark'
import { call, newKey } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { keepLooked } from '@/services/claim/roster-looked'
import { versionNow } from './use-roster-claim'

export type Marking = {
  busy: boolean
  trouble: Trouble | null
  forgetTrouble: () => void
  /** Says something of rows; null takes back what one's office said. True when it was taken. */
  mark: (rowIds: readonly RowId[], mark: RowMark | null) => Promise<boolean>
  /** Draws so many by lot. True when it was done. */
  draw: (size: number) => Promise<boolean>
}

/**
 * What an officer says of rows. Every answer is a new version of the claim, with which the next saying and the decision are sent:
 * taking something back from a toast comes after it.
 */
export function useMarking(claimId: string, onDone: () => unknown): Marking {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const underWay = useRef(false)
  const last = useRef<{ text: string; key: string } | null>(null)

  /** The same saying sent again after a broken network counts once. */
  const keyOf = (text: string): string => {
    if (last.current?.text !== text) last.current = { text, key: newKey() }
    return last.current.key
  }
  const send = async (work: () => Promise<void>): Promise<boolean> => {
    if (underWay.current) return false
    underWay.current = true
    setBusy(true)
    setTrouble(null)
    try {
      await work()
      onDone()
      return true
    } catch (error) {
      setTrouble(troubleOf(error))
      return false
    } finally {
      underWay.current = false
      setBusy(false)
    }
  }
  return {
    busy,
    trouble,
    forgetTrouble: () => setTrouble(null),
    mark: (rowIds, mark) =>
      send(async () => {
        const input = { claimId, expectedVersion: versionNow(claimId), rowIds: [...rowIds], mark }
        const changed = await call('mark-roster-rows', input, { key: keyOf(JSON.stringify(input)) })
        keepLooked(claimId, changed)
      }),
    draw: (size) =>
      send(async () => {
        const input = { claimId, expectedVersion: versionNow(claimId), size }
        const drawn = await call('draw-roster-sample', input, { key: keyOf(JSON.stringify(input)) })
        keepLooked(claimId, { version: drawn.version, sampled: drawn.sample.length })
      }),
  }
}
