import { useEffect, useRef, useState } from 'react'
import type { ReviewView } from '@contract/views'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { liesHere } from '../words/pass-words'
import { learnOwnName } from '../queue/queue-store'
import { beforeOpening, releaseClaim } from '../queue/release-claim'

type Opened = { claimId: string | null; view: ReviewView | null; trouble: Trouble | null }

export type OpenReview = Omit<Opened, 'claimId'> & {
  /** Reads the claim again, for example after a colleague changed it. */
  reopen: () => void
  /** A claim was decided: it is no longer to be put back. */
  markDecided: (claimId: string) => void
}

const isMine = (view: ReviewView) => liesHere(view) && view.heldBy?.you === true

/** Passing over a list with the arrow keys should not open every claim on the way. */
const settleMilliseconds = 250

/** Opens a claim, which holds it for this officer, and puts it back when another one is opened or the page is left. */
export function useOpenReview(claimId: string | null, settle = false): OpenReview {
  const [opened, setOpened] = useState<Opened>({ claimId: null, view: null, trouble: null })
  const [attempt, setAttempt] = useState(0)
  const held = useRef<string | null>(null)

  useEffect(() => {
    if (claimId === null) return
    let wanted = true
    const open = async () => {
      await beforeOpening(claimId)
      if (!wanted) return
      try {
        const view = await call('open-review', { claimId })
        if (!wanted && isMine(view) && held.current !== claimId) return releaseClaim(claimId)
        if (!wanted) return
        held.current = isMine(view) ? claimId : null
        if (view.heldBy?.you) learnOwnName(view.heldBy.name)
        setOpened({ claimId, view, trouble: null })
      } catch (error) {
        if (wanted)
          setOpened((before) => ({
            claimId,
            view: before.claimId === claimId ? before.view : null,
            trouble: troubleOf(error),
          }))
      }
    }
    const timer = setTimeout(() => void open(), settle && attempt === 0 ? settleMilliseconds : 0)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [claimId, attempt, settle])

  useEffect(
    () => () => {
      if (held.current !== null) releaseClaim(held.current)
      held.current = null
    },
    [claimId],
  )

  const current = opened.claimId === claimId
  return {
    view: current ? opened.view : null,
    trouble: current ? opened.trouble : null,
    reopen: () => setAttempt((count) => count + 1),
    markDecided: (decided) => {
      if (held.current === decided) held.current = null
    },
  }
}
