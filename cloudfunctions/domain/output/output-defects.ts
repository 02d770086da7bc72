import type { BoundValue } from './bound-value'
import type { FormCell } from './form'
import { Output, type FormOutput, type ListOutput } from './output'

/** What is wrong with an output, and where. */
export type OutputDefect = { at: string; defect: string }

/** What an output can be bound to: the fields of the form, and of each list the fields of its rows. */
export type Bindable = {
  fields: readonly string[]
  rowFields: Readonly<Record<string, readonly string[]>>
}

/**
 * Proves of an output, without making it: its shape; every value is bound to a field that there is; each row of a table fills its
 * columns; headings are told apart; what is counted up is a number of the list. Empty: sound.
 */
export function outputDefects(output: Output, known: Bindable): OutputDefect[] {
  const shape = Output.safeParse(output)
  if (!shape.success) return [{ at: output.id, defect: `shape: ${shape.error.message}` }]
  const own = output.kind === 'form' ? formDefects(output, known) : listDefects(output, known)
  return [...blankTexts(output, output.id), ...own]
}

/** Defects of all outputs of a procedure, and ids that are used twice. */
export function outputsDefects(outputs: readonly Output[], known: Bindable): OutputDefect[] {
  return [
    ...twice(outputs.map(({ id }) => id)).map((id) => ({ at: id, defect: 'id used twice' })),
    ...twice(outputs.map(({ name }) => name)).map((name) => ({ at: name, defect: 'name used twice' })),
    ...outputs.flatMap((output) => outputDefects(output, known)),
  ]
}

const twice = (names: readonly string[]): string[] =>
  names.filter((name, place) => names.indexOf(name) !== place)

function formDefects(form: FormOutput, { fields }: Bindable): OutputDefect[] {
  const outside = [...(form.before ?? []), ...(form.after ?? [])].flatMap(({ values }) => values ?? [])
  return [
    ...unknown(outside, fields, form.id),
    ...form.rows.flatMap(({ cells }, place) => {
      const at = `${form.id} row ${place + 1}`
      const width = cells.reduce((sum, { columns = 1 }) => sum + columns, 0)
      return [
        ...(width === form.columns.length
          ? []
          : [{ at, defect: `fills ${width} of ${form.columns.length} columns` }]),
        ...unknown(cells.flatMap(valuesOf), fields, at),
      ]
    }),
  ]
}

const valuesOf = (cell: FormCell): readonly BoundValue[] =>
  cell.kind === 'value' || cell.kind === 'signed' ? (cell.values ?? []) : []

const unknown = (values: readonly BoundValue[], fields: readonly string[], at: string): OutputDefect[] =>
  values
    .filter(({ of }) => !fields.includes(of))
    .map(({ of }) => ({ at, defect: `bound to unknown field ${of}` }))

function listDefects(list: ListOutput, { fields, rowFields }: Bindable): OutputDefect[] {
  const at = list.id
  const rows = rowFields[list.rowsOf]
  if (!rows) return [{ at, defect: `rows of unknown list ${list.rowsOf}` }]
  const values = list.columns.flatMap(({ value }) => ('of' in value ? [value] : []))
  const summed = list.sum?.of ?? []
  return [
    ...unknown(
      (list.before ?? []).flatMap((line) => line.values ?? []),
      fields,
      at,
    ),
    ...values
      .filter(({ of }) => !rows.includes(of))
      .map(({ of }) => ({ at, defect: `bound to unknown field ${of} of a row` })),
    ...twice(list.columns.map(({ heading }) => heading)).map((heading) => ({
      at,
      defect: `heading ${heading} twice`,
    })),
    ...summed
      .filter((id) => !values.some(({ of, kind }) => of === id && (kind === 'count' || kind === 'money')))
      .map((id) => ({ at, defect: `counts up ${id}, which is no number of the list` })),
    ...twice(summed).map((id) => ({ at, defect: `counts up ${id} twice` })),
  ]
}

/** Texts that are there and say nothing. */
function blankTexts(value: unknown, at: string): OutputDefect[] {
  if (typeof value === 'string') return value.trim() === '' ? [{ at, defect: 'empty text' }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => blankTexts(inner, `${at}.${key}`))
}
