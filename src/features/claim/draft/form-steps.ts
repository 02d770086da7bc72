import type { FieldProblem } from '@domain/claim/check-content'
import type { ClaimContent } from '@domain/claim/content'
import { isAsked, normalisedForm } from '@domain/procedure/fields/check-form'
import type { Section } from '@domain/procedure/field'
import type { Clause } from '@domain/policy/pack/clause'
import type { Part } from '@domain/procedure/part'
import type { Procedure } from '@domain/procedure/procedure'
import { emptyTally, type RosterTally } from '@domain/roster/tally'
import { askOf } from '@/services/claim/form-of'
import type { PartForms, ProblemPlace } from '@/services/claim/part-view'

/** One screen of the form: a section, a part, or all of it once more. */
export type FormStep =
  | { kind: 'section'; id: string; title: string; section: Section }
  | { kind: 'part'; id: string; title: string; part: Part }
  | { kind: 'review'; id: string; title: string }
  | { kind: 'declaration'; id: string; title: string; text: string; clause: Clause }

/** Everything once more, and where the source asks for one the declaration behind it. */
function lastSteps({ declaration }: Pick<Procedure, 'declaration'>): FormStep[] {
  if (!declaration) return [{ kind: 'review', id: 'review', title: '核对并提交' }]
  return [
    { kind: 'review', id: 'review', title: '核对' },
    { kind: 'declaration', id: 'declaration', title: '承诺并提交', ...declaration },
  ]
}

/** What a part is called on the form. */
export const partTitle = (part: Part): string => (part.kind === 'papers' ? '材料' : part.label)

/** The screens of a form, in the order in which they are asked. A section of which nothing is asked now is none. */
export function formSteps(
  procedure: Pick<Procedure, 'parts' | 'declaration'>,
  form: readonly Section[],
  content: Pick<ClaimContent, 'form'>,
): FormStep[] {
  const kept = normalisedForm(form, content.form)
  const sections = form.flatMap((section): FormStep[] => {
    const fields = section.fields.filter((field) => isAsked(field, kept))
    if (fields.length === 0) return []
    const { id, title, ask = title } = section
    return [{ kind: 'section', id: `section ${id}`, title: ask, section: { ...section, fields } }]
  })
  const ofParts = procedure.parts.map((part): FormStep => ({
    kind: 'part',
    id: `part ${part.kind}`,
    title: partTitle(part),
    part,
  }))
  return [...sections, ...ofParts, ...lastSteps(procedure)]
}

/** The words of the way on to a step. */
export const onwardWords = ({ kind, title }: FormStep): string =>
  `下一步：${kind === 'review' ? '核对' : kind === 'declaration' ? '签承诺' : title}`

/** Where things stand on a form. */
export type Layout = { steps: readonly FormStep[]; parts: PartForms; content: ClaimContent }

/** Where a field of a problem or a correction stands. */
export type FieldPlace = ProblemPlace & { step: FormStep }

export const anchorOf = (fieldId: string): string => `field-${fieldId}`

/** What the roster of a claim comes to, of one without rows too. */
export const tallyOf = ({ roster }: Pick<ClaimContent, 'roster'>): RosterTally => roster ?? emptyTally

function placeInPart(part: Part, field: string, { parts, content }: Layout): ProblemPlace | null {
  switch (part.kind) {
    case 'tickets':
      return parts.tickets?.problemPlace(field, { part, content: content.tickets }) ?? null
    case 'papers':
      return parts.papers?.problemPlace(field, { part, content: content.papers }) ?? null
    case 'roster':
      return parts.roster?.problemPlace(field, { part, content: tallyOf(content) }) ?? null
    case 'charters':
      return parts.charters?.problemPlace(field, { part, content: content.charters ?? [] }) ?? null
  }
}

/** Where a named field is asked: a field of the form, or something of a part. Null for a name nobody knows. */
export function placeOf(name: string, layout: Layout): FieldPlace | null {
  for (const step of layout.steps) {
    if (step.kind === 'section') {
      const field = step.section.fields.find(({ id }) => id === name)
      if (field) return { step, label: askOf(field), anchor: anchorOf(field.id) }
    }
    const place = step.kind === 'part' ? placeInPart(step.part, name, layout) : null
    if (place) return { step, ...place }
  }
  return null
}

/** The problems that one step of the form shows. */
export const problemsOfStep = (
  problems: readonly FieldProblem[],
  stepId: string,
  layout: Layout,
): FieldProblem[] => problems.filter(({ field }) => placeOf(field, layout)?.step.id === stepId)
