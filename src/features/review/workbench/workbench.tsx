import { useEffect } from 'react'
import type { Day } from '@domain/calendar/day'
import type { PartReviews } from '@/services/claim/part-view'
import { useBrowserShortcuts } from '@/services/phone/browser-shortcuts'
import type { Session } from '@/services/calls/session'
import { Card } from '@/ui/display/card'
import { Column } from '@/ui/layout/column'
import { Columns } from '@/ui/layout/columns'
import { EmptyState } from '@/ui/feedback/empty-state'
import { focusButtonIn, showSelectedRow } from '../tickets/show-in-browser'
import { toggleChosen } from '../queue/bulk-store'
import { Checklist } from '../claim/checklist'
import { History } from '../claim/history'
import { KeyHints } from './key-hints'
import { rowAway } from '../queue/next-row'
import { loadQueue, useQueue } from '../queue/queue-store'
import { QueueView } from '../queue/queue-view'
import { ReviewActions } from '../deciding/review-actions'
import { ReviewClaim } from '../claim/review-claim'
import { ReviewSheets } from '../deciding/review-sheets'
import { keysOf, moveKeys, reviewKeys } from './workbench-keys'
import { useReview } from '../deciding/use-review'
import { useSelected } from './use-selected'

interface Props {
  /** The claim of the address that it was opened with. */
  opened: string | null
  session: Session | null
  parts: PartReviews
  today: Day
  onSwitch: () => void
}

/** The list, the claim and what to do about it side by side, with the keyboard. */
export function Workbench({ opened, session, parts, today, onSwitch }: Props) {
  const [selected, setSelected] = useSelected(opened)
  const { rows } = useQueue()
  const review = useReview(selected, today, true)
  const { view, live, mayDecide, progress, showSheet } = review

  const move = (steps: number) => {
    const row = rowAway(rows, selected, steps)
    if (row) setSelected(row.id)
  }
  const ifOpen = (act: () => void) => () => {
    if (mayDecide) act()
  }
  const can = keysOf(view)
  const originalKeys = (can.originals && view ? view.tickets : []).map(
    (ticket, index): [string, () => void] => [
      `${index + 1}`,
      ifOpen(() => progress.toggleOriginal(ticket.id)),
    ],
  )
  useBrowserShortcuts({
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    ' ': () => {
      const row = rows.find(({ id }) => id === selected)
      if (row) toggleChosen(row)
    },
    i: ifOpen(() => {
      if (can.identity) progress.change({ identityConfirmed: !progress.identityConfirmed })
    }),
    f: ifOpen(() => focusButtonIn('review-forward')),
    r: ifOpen(() => {
      if (can.return) showSheet('return')
    }),
    x: ifOpen(() => {
      if (can.refuse) showSheet('refuse')
    }),
    ...Object.fromEntries(originalKeys),
  })
  useEffect(showSelectedRow, [selected])
  // After a decision one more key goes on.
  const settled = review.outcome !== null && !review.outcome.searching
  useEffect(() => {
    if (settled) focusButtonIn('review-next')
  }, [settled])

  const back = () => {
    setSelected(null)
    void loadQueue()
  }
  return (
    <>
      <Columns shape="list-first">
        <Column>
          <QueueView
            session={session}
            today={today}
            selected={selected}
            onOpen={setSelected}
            onSwitch={onSwitch}
            hints={<KeyHints hints={moveKeys} />}
          />
        </Column>
        <Column>
          {selected === null ? (
            <EmptyState icon="list" title="选一份申请" text="点左边的名单，或者按 J 从第一份开始。" />
          ) : (
            <ReviewClaim review={review} parts={parts} today={today} />
          )}
          {view && review.outcome === null && <History view={view} today={today} />}
        </Column>
        <Column>
          {selected !== null && view && live && (
            <>
              <Card>
                <ReviewActions
                  review={review}
                  claimId={selected}
                  today={today}
                  onNext={setSelected}
                  onBack={back}
                />
              </Card>
              {mayDecide && <KeyHints hints={reviewKeys(can)} />}
              {review.outcome === null && <Checklist view={view} decision={live.applied} today={today} />}
            </>
          )}
        </Column>
      </Columns>
      <ReviewSheets review={review} />
    </>
  )
}
