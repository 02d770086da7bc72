import type { BoundValue } from '../../../output/bound-value'
import type { FormCell, FormRow } from '../../../output/form'

/** Cells of 附件1 and 附件4, which are laid out alike: four columns, a label and its value twice a row. */
export const formColumns = [3, 4, 3, 4]
const acrossTheRest = formColumns.length - 1

export const label = (text: string): FormCell => ({ kind: 'label', text })

/** The value of one field, or of several one after another. */
export const value = (...of: (string | BoundValue)[]): FormCell => ({
  kind: 'value',
  values: of.map((one) => (typeof one === 'string' ? { of: one, kind: 'text' } : one)),
})

/** A label and a value over the rest of the row. */
export const wideRow = (text: string, ...of: string[]): FormRow => ({
  cells: [label(text), { ...value(...of), columns: acrossTheRest }],
})

/** What the enterprise declares, with room for its signature, its stamp and the day. */
export const declarationRow = (text: string, declared: string): FormRow => ({
  height: 45,
  cells: [
    label(text),
    {
      kind: 'signed',
      columns: acrossTheRest,
      text: declared,
      places: [
        [
          { kind: 'signature', label: '法定代表人（签字）：' },
          { kind: 'stamp', label: '单位（公章）：' },
        ],
        [{ kind: 'day' }],
      ],
    },
  ],
})

/** Where an office writes what it thinks of it, stamps and dates it. */
export const opinionRow = (office: string, stamp: string): FormRow => ({
  cells: [
    label(office),
    {
      kind: 'signed',
      columns: acrossTheRest,
      places: [[{ kind: 'stamp', label: stamp }], [{ kind: 'day' }]],
    },
  ],
})
