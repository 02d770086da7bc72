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

export type ReviewProgress = Progress & {
  change: (part: Partial<Progress>) => void
  toggleOriginal: (ticketId: string) => void
}

/** The progress on one version of a claim: what was ticked before a correction does not count for the corrected one. */
export function useProgress(claimId: string, version: number): ReviewProgress {
  const key = `${claimId}@${version}`
  const progress = useAll((all) => all[key]) ?? nothing
  const change = (part: Partial<Progress>) =>
    useAll.setState((all) => ({ [key]: { ...(all[key] ?? nothing), ...part } }))
  const toggleOriginal = (ticketId: string) => {
    const { originalsSeen } = useAll.getState()[key] ?? nothing
    const without = originalsSeen.filter((id) => id !== ticketId)
    change({ originalsSeen: without.length < originalsSeen.length ? without : [...originalsSeen, ticketId] })
  }
  return { ...progress, change, toggleOriginal }
}
