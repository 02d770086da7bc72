import type { ShowProps } from '@/services/claim/part-view'
import { openPage } from '@/services/routes/routes'
import { EmptyState } from '@/ui/feedback/empty-state'
import { RosterSums } from '../shared/roster-sums'

/** The roster as it was filled in, with the way to its rows. */
export function RosterShow({ claim: { id }, part, content: tally }: ShowProps<'roster'>) {
  if (tally.rows === 0) return <EmptyState icon="people" title="名册里还没有人" />
  return <RosterSums tally={tally} label={part.label} onSee={(view) => openPage('roster', { id, view })} />
}
