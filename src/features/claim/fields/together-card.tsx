import { useState, type PropsWithChildren } from 'react'
import type { Field, Together } from '@domain/procedure/field'
import { Card } from '@/ui/display/card'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { changeDraft } from '../draft/draft-store'
import { FieldPlace } from '../form/field-place'
import { UnmetCondition } from '../form/unmet-condition'
import type { ClaimForm } from '../form/use-claim-form'
import { FieldInput } from './field-input'
import { answerIn, answersOf, isHalfKnown, saidBy } from './together'

interface Props {
  together: Together
  fields: readonly Field[]
  form: ClaimForm
  errorOf: (field: string) => string | undefined
}

/** All the places in one: a problem of any of them leads here. */
const Places = ({ names: [name, ...others], children }: PropsWithChildren<{ names: readonly string[] }>) =>
  name === undefined ? (
    <>{children}</>
  ) : (
    <FieldPlace name={name}>
      <Places names={others}>{children}</Places>
    </FieldPlace>
  )

/** Several yes or no with one tap, or each by itself where some are known from before. */
export function TogetherCard({ together, fields, form, errorOf }: Props) {
  const { content } = form
  const [apart] = useState(isHalfKnown(together, content.form))
  const unmet = fields.map((field) => <UnmetCondition key={field.id} form={form} field={field} />)
  if (!apart)
    return (
      <Places names={together.fields}>
        <Card>
          <ChoiceList
            label={together.ask}
            showLabel
            choices={answersOf(together)}
            value={answerIn(together, content.form)}
            error={together.fields.map(errorOf).find((error) => error !== undefined)}
            onChange={(answer) => changeDraft({ form: saidBy(together, answer) })}
          />
          {unmet}
        </Card>
      </Places>
    )
  return (
    <>
      {fields.map((field, index) => (
        <FieldPlace key={field.id} name={field.id}>
          <Card>
            <FieldInput field={field} form={form} error={errorOf(field.id)} onLeave={() => undefined} />
            {index === fields.length - 1 && unmet}
          </Card>
        </FieldPlace>
      ))}
    </>
  )
}
