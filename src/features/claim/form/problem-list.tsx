import type { FieldProblem } from '@domain/claim/check-content'
import { openPage } from '@/services/routes/routes'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Row } from '@/ui/display/row'
import { Tag } from '@/ui/display/tag'
import { sentenceOf } from '../draft/form-problems'
import { placeOf } from '../draft/form-steps'
import { layoutOf, type FlowProps } from './step-props'

interface Props {
  title: string
  /** Fields to put right, each with what is wrong or null when a reviewer named the field. */
  fields: readonly (Pick<FieldProblem, 'field'> & { problem: FieldProblem['problem'] | null })[]
  /** Those of them that were changed since. */
  changed?: readonly string[]
  flow: Pick<FlowProps, 'form' | 'parts' | 'goTo'>
}

/** Everything that has to be put right, listed once; each line leads to its field. */
export function ProblemList({ title, fields, changed = [], flow }: Props) {
  const { form, goTo } = flow
  const layout = layoutOf(flow)
  const left = fields.filter(({ field }) => !changed.includes(field)).length
  const open = (field: string) => {
    const place = placeOf(field, layout)
    if (!place) return
    const { page, step } = place
    if (page) openPage(page.route, { id: form.claim.id, ...page.parameters })
    else goTo(step.id, field)
  }
  return (
    <Card>
      <CardTitle end={left > 0 ? <Tag tone="warn" text={`${left} 处`} /> : <Tag tone="ok" text="都改过了" />}>
        {title}
      </CardTitle>
      {fields.map(({ field, problem }) => {
        const done = changed.includes(field)
        const wrong = problem && sentenceOf({ field, problem }, form.sections)
        return (
          <Row
            key={`${field} ${problem}`}
            icon={done ? 'check-circle' : 'edit'}
            label={placeOf(field, layout)?.label ?? field}
            value={done ? '已改' : undefined}
            note={wrong ?? (done ? '点这里再看看' : '点这里去改')}
            onTap={() => open(field)}
          />
        )
      })}
    </Card>
  )
}
