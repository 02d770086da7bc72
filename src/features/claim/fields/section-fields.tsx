import type { Field, Section } from '@domain/procedure/field'
import { Card } from '@/ui/display/card'
import { FieldPlace } from '../form/field-place'
import { UnmetCondition } from '../form/unmet-condition'
import type { ClaimForm } from '../form/use-claim-form'
import { blocksOf, type Block } from './blocks'
import { FieldInput } from './field-input'
import { TogetherCard } from './together-card'

interface Props {
  section: Section
  form: ClaimForm
  errorOf: (field: string) => string | undefined
  onLeave: (field: string) => void
}

const keyOf = (block: Block): string =>
  block.kind === 'single' ? block.field.id : (block.fields[0]?.id ?? block.kind)

/** The questions of one section of the form. */
export function SectionFields({ section, form, errorOf, onLeave }: Props) {
  const input = (field: Field) => (
    <>
      <FieldInput field={field} form={form} error={errorOf(field.id)} onLeave={() => onLeave(field.id)} />
      <UnmetCondition form={form} field={field} />
    </>
  )
  return (
    <>
      {blocksOf(section).map((block) => {
        const key = keyOf(block)
        switch (block.kind) {
          case 'together':
            return <TogetherCard key={key} {...block} form={form} errorOf={errorOf} />
          case 'single':
            return (
              <FieldPlace key={key} name={block.field.id}>
                <Card>{input(block.field)}</Card>
              </FieldPlace>
            )
          case 'written':
            return (
              <Card key={key}>
                {block.fields.map((field) => (
                  <FieldPlace key={field.id} name={field.id}>
                    {input(field)}
                  </FieldPlace>
                ))}
              </Card>
            )
        }
      })}
    </>
  )
}
