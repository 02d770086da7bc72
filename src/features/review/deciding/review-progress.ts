import { create } from 'zustand'
import type { Correction } from '@domain/claim/correction'
import { noTicketChoice, type TicketChoice } from '@domain/claim/ticket-choice'
import { noPapersSeen } from '../words/pass-hindrance'
import type { PapersSeenHere } from '@domain/papers/papers-seen'
import type { FormContent } from '@domain/procedure/fields/field-value'
import type { Recorded } from '@/services/claim/record-form'

type Ticks = {
  identityConfirmed: boolean
  originalsSeen: readonly string[]
  ticketChoice: TicketChoice
  papersSeen: PapersSeenHere
  /** What the step asks of the officer. */
  asks: FormContent
}
type Words = {
  correction: Correction
  refusal: { conditionId: string | null; message: string }
  recorded: Recorded
}

/** What an officer has ticked and written about a claim but not sent. Kept while the app runs, so that leaving loses nothing. */
export type Progress = Ticks & Words

const nothingWritten: Words = {
  correction: { fields: [], message: '' },
  refusal: { conditionId: null, message: '' },
  recorded: { day: '', note: '' },
}

const nothingTicked: Ticks = {
  identityConfirmed: false,
  originalsSeen: [],
  ticketChoice: noTicketChoice,
  papersSeen: noPapersSeen,
  asks: {},
}

type Kept = {
  /** By claim and version: what was ticked before a correction does not count for the corrected claim. */
  ticks: Readonly<Record<string, Ticks>>
  /** By claim: words outlive a change of the claim, or a colleague's step would cost them. */
  words: Readonly<Record<string, Words>>
}

export const progressStore = create<Kept>()(() => ({ ticks: {}, words: {} }))

/** What an office before has confirmed already, or this one has seen and filled in, and nobody changed since. */
export type Confirmed = Partial<Ticks>

const tickKey = (claimId: string, version: number) => `${claimId}@${version}`

/** The progress on one version of a claim. */
export function progressOf(
  { ticks, words }: Kept,
  claimId: string,
  version: number,
  confirmed: Confirmed | null,
): Progress {
  const ticked: Ticks = { ...nothingTicked, ...confirmed, ...ticks[tickKey(claimId, version)] }
  return { ...ticked, ...(words[claimId] ?? nothingWritten) }
}

/** Keeps a change of it. */
export function changeProgress(
  claimId: string,
  version: number,
  confirmed: Confirmed | null,
  part: Partial<Progress>,
) {
  progressStore.setState((kept) => {
    const { correction, refusal, recorded, ...ticks } = {
      ...progressOf(kept, claimId, version, confirmed),
      ...part,
    }
    return {
      ticks: { ...kept.ticks, [tickKey(claimId, version)]: ticks },
      words: { ...kept.words, [claimId]: { correction, refusal, recorded } },
    }
  })
}

/** The claim was decided: what was written about it has been sent or is not needed. */
export const forgetWords = (claimId: string) =>
  progressStore.setState(({ words }) => ({ words: { ...words, [claimId]: nothingWritten } }))

export type ReviewProgress = Progress & {
  change: (part: Partial<Progress>) => void
  toggleOriginal: (ticketId: string) => void
  /** What the server says was seen of the papers. An answer may be late: what it does not say stays as it is by then. */
  changePapers: (seen: Partial<PapersSeenHere>) => void
}

/** The progress on one version of a claim, for its screen. */
export function useProgress(claimId: string, version: number, confirmed: Confirmed | null): ReviewProgress {
  const progress = progressOf(progressStore(), claimId, version, confirmed)
  const now = () => progressOf(progressStore.getState(), claimId, version, confirmed)
  const change = (part: Partial<Progress>) => changeProgress(claimId, version, confirmed, part)
  const toggleOriginal = (ticketId: string) => {
    const { originalsSeen } = now()
    const without = originalsSeen.filter((id) => id !== ticketId)
    change({ originalsSeen: without.length < originalsSeen.length ? without : [...originalsSeen, ticketId] })
  }
  const changePapers = (seen: Partial<PapersSeenHere>) =>
    change({ papersSeen: { ...now().papersSeen, ...seen } })
  return { ...progress, change, toggleOriginal, changePapers }
}
