import { useEffect, useRef, useState } from 'react'
import type { Day } from '@domain/calendar/day'
import type { QueueRow, ReviewView } from '@contract/views'
import { rosterLookedStore, withLooked, type WithRows } from '@/services/claim/roster-looked'
import { calledName } from '@/services/claim/shown-form'
import { rulesOf } from '@/services/procedure/line'
import type { Trouble } from '@/services/calls/call-failure'
import { showToast } from '@/ui/feedback/toast'
import { liesHere } from '../words/pass-words'
import { liveDecision, type LiveDecision, type Said } from '../words/live-decision'
import { noPapersSeen } from '../words/pass-hindrance'
import { nextAfterDecision } from '../queue/queue-store'
import {
  forgetWords,
  useProgress,
  type Confirmed,
  type Progress,
  type ReviewProgress,
} from './review-progress'
import { staffSentences } from '../words/staff-sentences'
import { useDecide, type Decide, type ReviewStep } from './use-decide'
import { useOpenReview } from './use-open-review'

/** What was decided and, once known, the claim to look at next. */
export type Outcome = { claimId: string; step: ReviewStep; next: QueueRow | null; searching: boolean }

export type SheetName = 'approve' | 'return' | 'refuse' | 'identity' | 'handOver'

export type Review = {
  view: (ReviewView & WithRows) | null
  live: LiveDecision | null
  trouble: Trouble | null
  progress: ReviewProgress
  decide: Decide
  outcome: Outcome | null
  /** Whether this officer may decide now. */
  mayDecide: boolean
  sheet: SheetName | null
  showSheet: (sheet: SheetName | null) => void
  reopen: () => void
  send: (step: ReviewStep) => void
}

/** What is confirmed and filled in of a claim as it was opened. */
const confirmedIn = (view: ReviewView): Confirmed => ({
  identityConfirmed: view.identityConfirmed,
  originalsSeen: view.originalsSeen,
  ticketChoice: view.ticketChoice,
  papersSeen: view.papersSeen ?? noPapersSeen,
  asks: view.asked?.[view.stage] ?? {},
})

const saidBy = ({ originalsSeen, ticketChoice, asks }: Progress): Said => ({
  originalsSeen,
  choice: ticketChoice,
  asks,
})

/** Everything about the one claim under review, for the phone page and for the workbench alike. */
export function useReview(claimId: string | null, today: Day, settle = false): Review {
  const { view: opened, trouble, reopen, markDecided } = useOpenReview(claimId, settle)
  const id = claimId ?? ''
  const looked = rosterLookedStore(({ of }) => of[id])
  const view = opened && withLooked(opened, looked)
  const version = view?.version ?? 0
  // What was ticked stays when a mark of a row makes a new version: nobody else has changed the claim.
  const progress = useProgress(id, opened?.version ?? 0, opened && confirmedIn(opened))
  const decide = useDecide(id, version)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [sheet, setSheet] = useState<{ of: string; name: SheetName } | null>(null)

  const shown = useRef(claimId)
  useEffect(() => {
    shown.current = claimId
    return () => {
      shown.current = null
      setOutcome(null)
    }
  }, [claimId])

  const send = async (step: ReviewStep) => {
    const refused = await decide.send(step)
    if (refused === 'underWay') return
    // At a monitor the officer may have gone on to another claim: what came of this one is not shown there.
    const here = shown.current === claimId
    if (refused !== null) {
      if (!here)
        showToast(`${view ? calledName(view) : ''}的申请没有办成：${staffSentences(refused).happened}`)
      return
    }
    markDecided(id)
    forgetWords(id)
    if (here) {
      setSheet(null)
      setOutcome({ claimId: id, step, next: null, searching: true })
    }
    const next = await nextAfterDecision(id)
    if (shown.current === claimId) setOutcome({ claimId: id, step, next, searching: false })
  }
  const decided = outcome?.claimId === id ? outcome : null
  const mayDecide =
    decided === null && view !== null && liesHere(view) && (view.heldBy === null || view.heldBy.you)
  return {
    view,
    live: view && liveDecision(rulesOf(view), view, saidBy(progress), today),
    trouble,
    progress,
    decide,
    outcome: decided,
    mayDecide,
    sheet: sheet?.of === id && (mayDecide || sheet.name === 'identity') ? sheet.name : null,
    showSheet: (name) => {
      decide.forgetTrouble()
      setSheet(name && { of: id, name })
    },
    reopen: () => {
      decide.forgetTrouble()
      setSheet(null)
      reopen()
    },
    send: (step) => void send(step),
  }
}
