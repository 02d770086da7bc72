import type { FieldProblem } from '@domain/application/check-content'
import type { Ticket } from '@domain/ticket/ticket'
import { openPage } from '@/services/routes'
import { problemSentences } from '@/services/problem-sentences'
import { Card } from '@/ui/card'
import { CardTitle } from '@/ui/card-title'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import { placeOf } from './form-steps'
import type { StepProps } from './step-props'

interface Props {
  title: string
  /** Fields to put right, each with what is wrong or null when a reviewer named the field. */
  fields: readonly (Pick<FieldProblem, 'field'> & { problem: FieldProblem['problem'] | null })[]
  tickets: readonly Ticket[]
  claimId: string
  goTo: StepProps['goTo']
}

/** Everything that has to be put right, listed once; each line leads to its field. */
export function ProblemList({ title, fields, tickets, claimId, goTo }: Props) {
  const open = (field: string) => {
    const place = placeOf(field, tickets)
    if (!place) return
    const known = tickets.some((ticket) => ticket.id === place.ticketId)
    if (place.ticketId && known) openPage('ticket', { id: claimId, ticket: place.ticketId })
    else goTo(place.step, field)
  }
  return (
    <Card>
      <CardTitle end={<Tag tone="warn" text={`${fields.length} 处`} />}>{title}</CardTitle>
      {fields.map(({ field, problem }) => (
        <Row
          key={`${field} ${problem}`}
          icon="edit"
          label={placeOf(field, tickets)?.label ?? field}
          note={problem ? problemSentences[problem] : '点这里去改'}
          onTap={() => open(field)}
        />
      ))}
    </Card>
  )
}
