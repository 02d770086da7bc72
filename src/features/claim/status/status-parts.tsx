import type { Day } from '@domain/calendar/day'
import { partOf } from '@domain/procedure/part-of'
import { emptyTally } from '@domain/roster/tally'
import type { ClaimView } from '@contract/views'
import type { PartForms } from '@/services/claim/part-view'
import { clauseWords } from '@/services/claim/policy'
import { lineOf } from '@/services/procedure/line'
import { SectionTitle } from '@/ui/display/section-title'

interface Props {
  claim: ClaimView
  parts: PartForms
  today: Day
}

/** What was handed in besides the form, each part by its own view. */
export function StatusParts({ claim, parts, today }: Props) {
  const { procedure } = lineOf(claim)
  const [tickets, papers] = [partOf(procedure, 'tickets'), partOf(procedure, 'papers')]
  const [roster, charters] = [partOf(procedure, 'roster'), partOf(procedure, 'charters')]
  const [Tickets, Papers] = [parts.tickets?.show, parts.papers?.show]
  const [Roster, Charters] = [parts.roster?.show, parts.charters?.show]
  const { form, decision, flags } = claim
  const shared = { claim, form, decision, flags, today, clauseWords: clauseWords }
  return (
    <>
      {tickets && Tickets && (
        <>
          <SectionTitle>{`您的${tickets.label}`}</SectionTitle>
          <Tickets {...shared} part={tickets} content={claim.tickets} />
        </>
      )}
      {charters && Charters && (
        <>
          <SectionTitle>{charters.label}</SectionTitle>
          <Charters {...shared} part={charters} content={claim.charters ?? []} />
        </>
      )}
      {roster && Roster && (
        <>
          <SectionTitle>{roster.label}</SectionTitle>
          <Roster {...shared} part={roster} content={claim.roster ?? emptyTally} />
        </>
      )}
      {papers && Papers && (
        <>
          <SectionTitle>{roster ? '单位的材料' : '您的材料'}</SectionTitle>
          <Papers {...shared} part={papers} content={claim.papers} />
        </>
      )}
    </>
  )
}
