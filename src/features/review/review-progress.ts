import { create } from 'zustand'
import type { Correction } from '@domain/application/correction'

/** What an officer has ticked and written about a claim but not sent. Kept while the app runs, so that leaving loses nothing. */
export type Progress = {
  identityConfirmed: boolean
  originalsSeen: readonly string[]
  correction: Correction
  refusal: { conditionId: string | null; message: string }
}

const nothing: Progress = {
  identityConfirmed: false,
  originalsSeen: [],
  correction: { fields: [], message: '' },
  refusal: { conditionId: null, message: '' },
}

const useAll = create<Record<string, Progress>>()(() => ({}))

/** What the level below has confirmed already and nobody changed since. */
type Confirmed = Pick<Progress, 'identityConfirmed' | 'originalsSeen'>

const startOf = (confirmed: Confirmed | null): Progress => ({
  ...nothing,
  identityConfirmed: confirmed?.identityConfirmed ?? false,
  originalsSeen: confirmed?.originalsSeen ?? [],
})

export type ReviewProgress = Progress & {
  change: (part: Partial<Progress>) => void
  toggleOriginal: (ticketId: string) => void
}

/** The progress on one version of a claim: what was ticked before a correction does not count for the corrected one. */
export function useProgress(claimId: string, version: number, confirmed: Confirmed | null): ReviewProgress {
  const key = `${claimId}@${version}`
  const start = startOf(confirmed)
  const progress = useAll((all) => all[key]) ?? start
  const change = (part: Partial<Progress>) =>
    useAll.setState((all) => ({ [key]: { ...(all[key] ?? start), ...part } }))
  const toggleOriginal = (ticketId: string) => {
    const { originalsSeen } = useAll.getState()[key] ?? start
    const without = originalsSeen.filter((id) => id !== ticketId)
    change({ originalsSeen: without.length < originalsSeen.length ? without : [...originalsSeen, ticketId] })
  }
  return { ...progress, change, toggleOriginal }
}
