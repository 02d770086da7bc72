import { Notice } from '@/ui/notice'
import type { FieldDoubt } from './field-doubts'

interface Props {
  doubts: readonly FieldDoubt[]
  field: FieldDoubt['field']
  onLooked: (field: FieldDoubt['field']) => void
}

/** What to look at in one field, with one tap to say that it is right. */
export function FieldDoubtLine({ doubts, field, onLooked }: Props) {
  const doubt = doubts.find((candidate) => candidate.field === field)
  if (!doubt) return null
  return (
    <Notice tone="warn" action={{ label: '看过了，没错', onTap: () => onLooked(field) }}>
      {doubt.text}
    </Notice>
  )
}
