import { Field } from '../inputs/field'
import type { FieldInputProps } from './field-input'
import { boxes, roomOf, writtenText, type WrittenKind } from './written-value'

type Props = Pick<FieldInputProps, 'field' | 'value' | 'onChange' | 'error' | 'onBlur' | 'offer'> & {
  kind: WrittenKind
}

/** What is written in a box. It stays as it was typed: the rules of its kind read it. */
export function WrittenInput({ field, kind, value, onChange, error, onBlur, offer }: Props) {
  const box = boxes[kind]
  return (
    <>
      <Field
        {...roomOf(field, box)}
        label={field.label}
        hint={field.hint}
        optional={field.needed === false}
        type={box.type}
        clean={box.clean}
        unit={box.unit ?? field.unit}
        value={writtenText(kind, value)}
        error={error}
        onChange={onChange}
        onBlur={onBlur}
      />
      {(value === undefined || value === '') && offer}
    </>
  )
}
