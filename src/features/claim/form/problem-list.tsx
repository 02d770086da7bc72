import type { FieldProblem } from '@domain/claim/check-content'
import type { Ticket } from '@domain/ticket/record/ticket'
import { openPage } from '@/services/routes/routes'
import { problemSentences } from '@/services/words/problem-sentences'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Row } from '@/ui/display/row'
import { Tag } from '@/ui/display/tag'
import { placeOf } from '../draft/form-steps'
import type { StepProps } from './step-props'

interface Props {
  title: string
  /** Fields to put right, each with what is wrong or null when a reviewer named the field. */
  fields: readonly (Pick<FieldProblem, 'field'> & { problem: FieldProblem['problem'] | null })[]
  /** Those of them that were changed since. */
  changed?: readonly string[]
  tickets: readonly Ticket[]
  claimId: string
  goTo: StepProps['goTo']
}

/** Everything that has to be put right, listed once; each line leads to its field. */
export function ProblemList({ title, fields, changed = [], tickets, claimId, goTo }: Props) {
  const left = fields.filter(({ field }) => !changed.includes(field)).length
  const open = (field: string) => {
    const place = placeOf(field, tickets)
    if (!place) return
    const known = tickets.some((ticket) => ticket.id === place.ticketId)
    if (place.ticketId && known) openPage('ticket', { id: claimId, ticket: place.ticketId })
    else goTo(place.step, field)
  }
  return (
    <Card>
      <CardTitle end={left > 0 ? <Tag tone="warn" text={`${left} 处`} /> : <Tag tone="ok" text="都改过了" />}>
        {title}
      </CardTitle>
      {fields.map(({ field, problem }) => {
        const done = changed.includes(field)
        return (
          <Row
            key={`${field} ${problem}`}
            icon={done ? 'check-circle' : 'edit'}
            label={placeOf(field, tickets)?.label ?? field}
            value={done ? '已改' : undefined}
            note={problem ? problemSentences[problem] : done ? '点这里再看看' : '点这里去改'}
            onTap={() => open(field)}
          />
        )
      })}
    </Card>
  )
}
