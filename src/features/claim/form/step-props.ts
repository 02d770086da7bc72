import type { FormStep } from '../draft/form-steps'
import type { ClaimForm } from './use-claim-form'

/** What every step of the form gets. */
export type StepProps = {
  form: ClaimForm
  /** Goes to a step, and to one field of it. */
  goTo: (step: FormStep | 'correction', field?: string | null) => void
  /** The field that the person came here to put right. */
  field: string | null
}
