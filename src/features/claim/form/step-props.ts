import type { PartForms } from '@/services/claim/part-view'
import type { Layout } from '../draft/form-steps'
import type { ClaimForm } from './use-claim-form'

/** What every screen of the form gets. */
export type FlowProps = {
  form: ClaimForm
  parts: PartForms
  /** Goes to a step by its id, and to one field of it. */
  goTo: (stepId: string, field?: string | null) => void
  /** The field that the person came here to put right. */
  field: string | null
}

/** Where things stand on the form. */
export const layoutOf = ({ form: { steps, content }, parts }: Pick<FlowProps, 'form' | 'parts'>): Layout => ({
  steps,
  parts,
  content,
})
