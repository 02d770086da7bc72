import { create } from 'zustand'
import type { Correction } from '@domain/claim/correction'
import { noTicketChoice, type TicketChoice } from '@domain/claim/ticket-choice'
import type { ItemDecision } from '@domain/policy/decide/decision'
import { withSaid, type TicketSaid } from '../words/ticket-choice'

type Ticks = { identityConfirmed: boolean; originalsSeen: readonly string[]; ticketChoice: TicketChoice }
type Words = { correction: Correction; refusal: { conditionId: string | null; message: string } }

/** What an officer has ticked and written about a claim but not sent. Kept while the app runs, so that leaving loses nothing. */
export type Progress = Ticks & Words

const nothingWritten: Words = {
  correction: { fields: [], message: '' },
  refusal: { conditionId: null, message: '' },
}

type Kept = {
  /** By claim and version: what was ticked before a correction does not count for the corrected claim. */
  ticks: Readonly<Record<string, Ticks>>
  /** By claim: words outlive a change of the claim, or a colleague's step would cost them. */
  words: Readonly<Record<string, Words>>
}

export const progressStore = create<Kept>()(() => ({ ticks: {}, words: {} }))

/** What the level below has confirmed already and nobody changed since. */
type Confirmed = Omit<Ticks, 'ticketChoice'> & Partial<Ticks>

const tickKey = (claimId: string, version: number) => `${claimId}@${version}`

/** The progress on one version of a claim. */
export function progressOf(
  { ticks, words }: Kept,
  claimId: string,
  version: number,
  confirmed: Confirmed | null,
): Progress {
  const {
    identityConfirmed = false,
    originalsSeen = [],
    ticketChoice = noTicketChoice,
  }: Partial<Ticks> = ticks[tickKey(claimId, version)] ?? confirmed ?? {}
  return { identityConfirmed, originalsSeen, ticketChoice, ...(words[claimId] ?? nothingWritten) }
}

/** Keeps a change of it. */
export function changeProgress(
  claimId: string,
  version: number,
  confirmed: Confirmed | null,
  part: Partial<Progress>,
) {
  progressStore.setState((kept) => {
    const { identityConfirmed, originalsSeen, ticketChoice, correction, refusal } = {
      ...progressOf(kept, claimId, version, confirmed),
      ...part,
    }
    return {
      ticks: {
        ...kept.ticks,
        [tickKey(claimId, version)]: { identityConfirmed, originalsSeen, ticketChoice },
      },
      words: { ...kept.words, [claimId]: { correction, refusal } },
    }
  })
}

/** The claim was decided: what was written about it has been sent or is not needed. */
export const forgetWords = (claimId: string) =>
  progressStore.setState(({ words }) => ({ words: { ...words, [claimId]: nothingWritten } }))

export type ReviewProgress = Progress & {
  change: (part: Partial<Progress>) => void
  toggleOriginal: (ticketId: string) => void
  /** Says of a ticket that looks like another one of these whether it stands. */
  sayOfTicket: (items: readonly ItemDecision[], ticketId: string, said: TicketSaid) => void
}

/** The progress on one version of a claim, for its screen. */
export function useProgress(claimId: string, version: number, confirmed: Confirmed | null): ReviewProgress {
  const progress = progressOf(progressStore(), claimId, version, confirmed)
  const change = (part: Partial<Progress>) => changeProgress(claimId, version, confirmed, part)
  const toggleOriginal = (ticketId: string) => {
    const { originalsSeen } = progressOf(progressStore.getState(), claimId, version, confirmed)
    const without = originalsSeen.filter((id) => id !== ticketId)
    change({ originalsSeen: without.length < originalsSeen.length ? without : [...originalsSeen, ticketId] })
  }
  const sayOfTicket: ReviewProgress['sayOfTicket'] = (items, ticketId, said) => {
    const { originalsSeen, ticketChoice } = progressOf(progressStore.getState(), claimId, version, confirmed)
    const { choice, leftOut } = withSaid(ticketChoice, items, ticketId, said)
    change({ ticketChoice: choice, originalsSeen: originalsSeen.filter((id) => !leftOut.includes(id)) })
  }
  return { ...progress, change, toggleOriginal, sayOfTicket }
}
