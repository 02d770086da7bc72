import { claimNumberWords } from '@domain/claim/claim-number'
import type { Field } from '@domain/procedure/field'
import { isEmployerNamed, shownSections, type ShownField } from '@/services/claim/shown-form'
import { regionName } from '@/services/phone/regions'
import { lineOf } from '@/services/procedure/line'
import { shortOffice } from '@/services/procedure/office-words'
import type { ReviewView } from '@contract/views'
import type { Fact } from './fact-list'

/** Facts under one heading; without a heading where all of them are seen at a glance. */
export type FactGroup = { id: string; title: string | null; facts: Fact[] }

const mostAtAGlance = 10

/** What is chosen out of some is 没有选, what is written 没有填. */
const chosenKinds: readonly Field['kind'][] = ['choice', 'district', 'employer']

/** A field as staff call it and read it. */
export const staffFieldLabel = ({ label, staff }: Field): string => staff ?? label

function factOf({ field, text }: ShownField, { form }: ReviewView): Fact {
  const chosen = field.choices?.find(({ value }) => value === optionOf(form[field.id]))
  const empty = chosenKinds.includes(field.kind) ? '没有选' : '没有填'
  return { label: staffFieldLabel(field), value: chosen?.staff ?? text ?? empty }
}

const optionOf = (value: unknown): unknown => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value)

/** The union behind the employer, where it looks at the claim first. */
function unionFact(view: ReviewView): Fact[] {
  const { procedure, offices } = lineOf(view)
  const ofUnion = procedure.steps.find(({ office }) => office.kind === 'unionOfEmployer')
  if (!ofUnion) return []
  const value = view.employer?.union?.name ?? (isEmployerNamed(view) ? '还没找到' : '没有工会')
  return [{ label: shortOffice(offices, ofUnion.office.role), value }]
}

/** What is known of whoever applies, in the order of the form; by what the claim is called stands above it. */
export function applicantFacts(view: ReviewView): FactGroup[] {
  const { calledBy } = lineOf(view).procedure
  const groups = shownSections(view, regionName)
    .map(({ id, title, fields }): FactGroup => ({
      id,
      title,
      facts: fields
        .filter(({ field }) => field.id !== calledBy)
        .flatMap((shown) => [
          factOf(shown, view),
          ...(shown.field.kind === 'employer' ? unionFact(view) : []),
        ]),
    }))
    .filter(({ facts }) => facts.length > 0)
  const number = view.number ? [{ label: '受理号', value: claimNumberWords(view.number) }] : []
  const all = groups.flatMap(({ facts }) => facts)
  if (all.length <= mostAtAGlance) return [{ id: 'all', title: null, facts: [...number, ...all] }]
  return [...(number.length > 0 ? [{ id: 'number', title: null, facts: number }] : []), ...groups]
}
