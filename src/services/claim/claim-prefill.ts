import '@domain/zod-setup'
import * as z from 'zod/mini'
import type { ClaimContent } from '@domain/claim/content'
import type { Day } from '@domain/calendar/day'
import type { Facts } from '@domain/policy/pack/condition'
import type { Answers } from '@domain/policy/pack/question'
import { isAsked, normalisedForm, problemOfField } from '@domain/procedure/fields/check-form'
import { FormContent } from '@domain/procedure/fields/field-value'
import { filledFromCheck } from '@domain/procedure/fields/form-facts'
import type { ClaimView } from '@contract/views'
import { lineOf, type OfMeasure } from '../procedure/line'
import { fieldOf, formOf } from './form-of'

/** What the check knows of the form of one measure. It waits on this phone until a draft of that measure takes it over. */
export const ClaimPrefill = z.object({ packId: z.string(), measureId: z.string(), form: FormContent })
export type ClaimPrefill = z.infer<typeof ClaimPrefill>

/** What facts and answers of the check say to a form: nothing else of them is kept. */
export const prefillOf = (
  { packId, measureId }: OfMeasure,
  facts: Facts,
  answers: Answers,
): ClaimPrefill => ({
  packId,
  measureId,
  form: filledFromCheck(lineOf({ packId, measureId }).procedure.form, facts, answers),
})

type Open = Pick<ClaimView, 'packId' | 'measureId' | 'masks'>

/** What of it goes into a draft: what is asked there, still empty and right. */
export function fillable(
  prefill: ClaimPrefill | null,
  claim: Open,
  { form: filled }: Pick<ClaimContent, 'form'>,
  today: Day,
): FormContent {
  if (prefill?.packId !== claim.packId || prefill.measureId !== claim.measureId) return {}
  const form = formOf(claim)
  const all = normalisedForm(form, { ...prefill.form, ...filled })
  return Object.fromEntries(
    Object.entries(prefill.form).filter(([id]) => {
      const field = fieldOf(form, id)
      if (field === null || filled[id] !== undefined || claim.masks[id] !== undefined) return false
      return isAsked(field, all) && problemOfField(field, all, today) === null
    }),
  )
}
