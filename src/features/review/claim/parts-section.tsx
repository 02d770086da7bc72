import type { Day } from '@domain/calendar/day'
import { partOf } from '@domain/procedure/part-of'
import type { PartReviews, ReviewProps, ViewKind } from '@/services/claim/part-view'
import { clauseWords } from '@/services/claim/policy'
import { lineOf } from '@/services/procedure/line'
import { allows, placeOf } from '@/services/procedure/place'
import type { Review } from '../deciding/use-review'

interface Props {
  review: Review
  parts: PartReviews
  today: Day
}

/** What every view of a part is given. */
type Shared = Pick<ReviewProps<ViewKind>, 'view' | 'form' | 'decision' | 'flags' | 'today' | 'clauseWords'>

/** The parts of a claim before an office: each by its own view, as the page hands them over. */
export function PartsSection({ review, parts, today }: Props) {
  const { view, live, progress, mayDecide } = review
  if (!view || !live) return null
  const { procedure } = lineOf(view)
  const { form, flags } = view
  const shared: Shared = {
    view,
    form,
    decision: live.applied,
    flags,
    today,
    clauseWords,
  }
  const [tickets, papers] = [partOf(procedure, 'tickets'), partOf(procedure, 'papers')]
  const [roster, charters] = [partOf(procedure, 'roster'), partOf(procedure, 'charters')]
  const { tickets: Tickets, papers: Papers } = {
    tickets: parts.tickets?.review,
    papers: parts.papers?.review,
  }
  const { roster: Roster, charters: Charters } = {
    roster: parts.roster?.review,
    charters: parts.charters?.review,
  }
  const mayReturn = mayDecide && allows(placeOf(view), 'return')
  const { originalsSeen, ticketChoice, papersSeen, change } = progress
  return (
    <>
      {tickets && Tickets && (
        <Tickets
          {...shared}
          part={tickets}
          content={view.tickets}
          checks={
            mayDecide
              ? { originalsSeen, choice: ticketChoice }
              : { originalsSeen: view.originalsSeen, choice: view.ticketChoice }
          }
          onChecks={
            mayDecide
              ? ({ originalsSeen: seen = originalsSeen, choice = ticketChoice }) =>
                  change({ originalsSeen: seen, ticketChoice: choice })
              : undefined
          }
        />
      )}
      {charters && Charters && (
        <Charters {...shared} part={charters} content={view.charters ?? []} checks={{}} />
      )}
      {roster && Roster && view.roster && (
        <Roster
          {...shared}
          part={roster}
          content={view.roster}
          checks={{}}
          onReturn={
            mayReturn
              ? (correction) => {
                  change({ correction })
                  review.showSheet('return')
                }
              : undefined
          }
        />
      )}
      {papers && Papers && (
        <Papers
          {...shared}
          part={papers}
          content={view.papers}
          checks={papersSeen}
          onChecks={mayDecide ? progress.changePapers : undefined}
        />
      )}
    </>
  )
}
