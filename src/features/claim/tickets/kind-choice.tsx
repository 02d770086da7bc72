import { useState } from 'react'
import { ticketKindNames, ticketKinds, type TicketKind } from '@domain/ticket/record/ticket'
import { Button } from '@/ui/inputs/button'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { ticketFieldLabels } from '../draft/ticket-places'

const usual: readonly TicketKind[] = ['train', 'coach', 'flight', 'ferry']

interface Props {
  value: TicketKind | null
  error?: string
  onChange: (kind: TicketKind) => void
}

/** What the ticket is for: public transport first, the rest on asking. */
export function KindChoice({ value, error, onChange }: Props) {
  const [more, setMore] = useState(value !== null && !usual.includes(value))
  const kinds = ticketKinds.filter((kind) => more || usual.includes(kind))
  return (
    <>
      <ChoiceList
        label={ticketFieldLabels.kind}
        showLabel
        choices={kinds.map((kind) => ({
          value: kind,
          label: ticketKindNames[kind],
          ...(usual.includes(kind) ? {} : { note: '这种不算钱' }),
        }))}
        value={value ?? undefined}
        error={error}
        onChange={onChange}
      />
      {!more && (
        <Button look="text" icon="arrow-down" onTap={() => setMore(true)}>
          别的（出租车、网约车、自己开车、退票费）
        </Button>
      )}
    </>
  )
}
