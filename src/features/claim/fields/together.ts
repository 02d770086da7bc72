import type { Together } from '@domain/procedure/field'
import type { FormContent } from '@domain/procedure/fields/field-value'

/** The answers of a question that several fields share, each named by its place. */
export const answersOf = ({ choices }: Together): { value: string; label: string; note?: string }[] =>
  choices.map(({ label, note }, index) => ({
    value: String(index),
    label,
    ...(note === undefined ? {} : { note }),
  }))

/** The answer that the fields make; none while one of them is not known. */
export function answerIn({ fields, choices }: Together, form: FormContent): string | undefined {
  const index = choices.findIndex(({ values }) => fields.every((id, place) => form[id] === values[place]))
  return index < 0 ? undefined : String(index)
}

/** What an answer says of each field. */
export const saidBy = ({ fields, choices }: Together, answer: string): Record<string, boolean> =>
  Object.fromEntries(
    fields.flatMap((id, place): [string, boolean][] => {
      const value = choices[Number(answer)]?.values[place]
      return value === undefined ? [] : [[id, value]]
    }),
  )

/** Whether some of the fields are known and some are not: then only what is not known is asked. */
export const isHalfKnown = ({ fields }: Together, form: FormContent): boolean =>
  fields.some((id) => form[id] === undefined) && fields.some((id) => form[id] !== undefined)
