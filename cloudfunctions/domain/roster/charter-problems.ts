import type { Day } from '../calendar/day'
import type { FieldProblem } from '../procedure/fields/field-value'
import type { Charter } from './charter'

/** Fields of a charter that are filled in, in the order in which they are asked for. */
export const charterFields = ['day', 'from', 'plate', 'cost', 'invoice'] as const
export type CharterField = (typeof charterFields)[number]

/** What keeps a charter from being handed in, named `charter:<id>.<field>`. */
export type CharterProblem = {
  field: string
  problem: Extract<FieldProblem, 'missing' | 'dayInFuture' | 'tooSmall'>
}

const front = 'charter:'

/** The name by which problems mean a field of a charter. */
export const fieldOfCharter = (charterId: string, field: CharterField): string =>
  `${front}${charterId}.${field}`

/** The charter, and which field of it, that a problem names; null where it names something else. */
export function charterOfField(name: string): { charterId: string; field: CharterField } | null {
  const [, charterId = '', part = ''] = /^charter:([0-9a-z]+)\.([a-z]+)$/.exec(name) ?? []
  const field = charterFields.find((known) => known === part)
  return field === undefined ? null : { charterId, field }
}

/** What the charters lack. One that ran outside of the days of the measure is right and does not count. */
export const problemsOfCharters = (charters: readonly Charter[], today: Day): CharterProblem[] =>
  charters.flatMap((charter) => problemsOf(charter, today))

function problemsOf({ id, day, from, plate, cost, invoice }: Charter, today: Day): CharterProblem[] {
  const problems: CharterProblem[] = []
  const add = (field: CharterField, problem: CharterProblem['problem']) =>
    problems.push({ field: fieldOfCharter(id, field), problem })
  if (day === null) add('day', 'missing')
  else if (day > today) add('day', 'dayInFuture')
  if (from === '') add('from', 'missing')
  if (plate === '') add('plate', 'missing')
  if (cost === null) add('cost', 'missing')
  else if (cost === 0) add('cost', 'tooSmall')
  if (invoice === '') add('invoice', 'missing')
  return problems
}

/** A plate or number for comparison: `吉A·12345`, `吉A12345` and `吉a 12345` are one. */
const comparablePlate = (plate: string): string =>
  plate
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{Script=Han}0-9A-Z]/gu, '')

/** The charters that went on the day, and with the plate or number, of an earlier one: perhaps one trip entered twice. */
export function charterTwice(charters: readonly Charter[]): string[] {
  const known = new Set<string>()
  return charters.flatMap(({ id, day, plate }) => {
    const plain = comparablePlate(plate)
    if (day === null || plain === '') return []
    const trip = `${day} ${plain}`
    if (known.has(trip)) return [id]
    known.add(trip)
    return []
  })
}
