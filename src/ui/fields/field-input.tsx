import type { ReactNode } from 'react'
import type { Day } from '@domain/calendar/day'
import type { Field } from '@domain/procedure/field'
import type { FieldValue } from '@domain/procedure/fields/field-value'
import type { RegionTree } from '../sheets/region-sheet'
import { ChosenInput } from './chosen-input'
import { DayInput } from './day-input'
import { RegionInput } from './region-input'
import { TermInput } from './term-input'
import { WrittenInput } from './written-input'
import { isWritten } from './written-value'

export interface FieldInputProps {
  /** Its options filled in, where they come from the check. */
  field: Field
  value: FieldValue | undefined
  /** What was typed or chosen, as it is; empty text empties the field. */
  onChange: (value: FieldValue) => void
  /** What is wrong with it, as a sentence. */
  error?: string
  today: Day
  /** The table of places, which belongs to the phone. */
  regions: RegionTree
  /** How the employer is chosen; a field of that kind is nothing else. */
  employer?: ReactNode
  /** Something to be taken over with one tap, while nothing is there. */
  offer?: ReactNode
  onBlur?: () => void
}

/** One field of a form, by its kind. */
export function FieldInput(props: FieldInputProps) {
  const { kind } = props.field
  if (isWritten(kind)) return <WrittenInput {...props} kind={kind} />
  switch (kind) {
    case 'choice':
    case 'district':
    case 'yesNo':
      return <ChosenInput {...props} />
    case 'day':
      return <DayInput {...props} />
    case 'contractTerm':
      return <TermInput {...props} />
    case 'region':
      return <RegionInput {...props} />
    case 'employer':
      return <>{props.employer}</>
  }
}
