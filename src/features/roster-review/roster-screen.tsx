import type { RosterView } from '@contract/roster-views'
import { partOf } from '@domain/procedure/part-of'
import { lineOf } from '@/services/procedure/line'
import { waysOn } from '@/services/routes/ways-on'
import { sentencesOf } from '@/services/words/error-sentences'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { useWideLayout } from '@/ui/foundation/use-wide-layout'
import { Screen } from '@/ui/layout/screen'
import { RosterWork } from './roster-work'
import { useRosterClaim } from './use-roster-claim'
import { rowsOfPage, useRosterList } from './use-roster-list'

interface Props {
  claimId: string
  /** What is shown first. */
  first: RosterView
}

/** The roster of a claim before an office: a table on a monitor, cards on a phone. */
export function RosterScreen({ claimId, first }: Props) {
  const wide = useWideLayout()
  const { view, trouble, reopen } = useRosterClaim(claimId)
  const most = wide ? rowsOfPage.wide : rowsOfPage.narrow
  const list = useRosterList(claimId, view?.version ?? null, most, first)
  const part = view && partOf(lineOf(view).procedure, 'roster')
  if (part && list.page !== null)
    return <RosterWork view={view} part={part} list={list} page={list.page} reopen={reopen} />
  const failed = trouble ?? list.trouble
  return (
    <Screen title="名册">
      {failed ? (
        <ErrorState
          title={sentencesOf(failed).happened}
          advice={sentencesOf(failed).whatToDo}
          kept=""
          {...waysOn(failed, () => Promise.all([reopen(), list.again()]))}
        />
      ) : (
        <LoadingSkeleton cards={2} lines={4} />
      )}
    </Screen>
  )
}
