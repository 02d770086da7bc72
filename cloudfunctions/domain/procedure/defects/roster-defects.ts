import { countsOf } from '../../policy/decide/work-out'
import type { AmountPart } from '../../policy/pack/amount'
import type { Condition } from '../../policy/pack/condition'
import { factsOfLeaf } from '../../policy/pack/facts-of-leaf'
import { partOf } from '../part-of'
import type { PartOf, RosterColumn } from '../part'
import { twice, unless, type Defect, type Proof } from './defect'

/** A roster and the charters beside it can be judged, counted and handed in by what the measure asks. */
export function rosterDefects(proof: Proof): Defect[] {
  const roster = partOf(proof.procedure, 'roster')
  const charters = partOf(proof.procedure, 'charters')
  return [
    ...(roster ? [...columnDefects(roster), ...countingDefects(roster, proof)] : []),
    ...(charters ? charterDefects(charters, roster, proof) : []),
  ]
}

const amountParts = ({ measure: { amount } }: Proof): readonly AmountPart[] =>
  amount.kind === 'money' ? amount.parts : []

/** A heading as a file may have it: no spaces, no brackets. */
const plainHeading = (heading: string): string => heading.replace(/[\s（）()：:]/g, '')

/** A person is known by the number of their card, and every heading of a file leads to one column. */
function columnDefects({ columns }: PartOf<'roster'>): Defect[] {
  const cards = columns.filter(({ kind }) => kind === 'idNumber')
  const headings = columns.flatMap(({ label, headings: known = [] }) => [
    ...new Set([label, ...known].map(plainHeading)),
  ])
  return [
    ...unless(
      cards.length === 1 && cards[0]?.needed === true,
      'roster',
      'a person is known by one number of a card, which every row needs',
    ),
    ...twice(headings).map((heading) => ({
      at: 'roster',
      defect: `heading ${heading} leads to two columns`,
    })),
    ...columns.flatMap(({ id, kind, sameForAll }) =>
      unless(
        sameForAll === undefined || kind === 'yesNo' || kind === 'choice',
        `roster.${id}`,
        `says one ${kind} of everybody`,
      ),
    ),
  ]
}

/** What a roster settles is what the measure counts by, its worth is an amount, and the facts of a row are those that it is judged by. */
function countingDefects(roster: PartOf<'roster'>, proof: Proof): Defect[] {
  const at = 'parts.roster'
  const parts = amountParts(proof)
  const counted = parts.find((part) => 'counts' in part && part.counts !== undefined)
  const counts = countsOf(parts)
  const settled =
    counted?.kind === 'perHead'
      ? [counted.count]
      : counted?.kind === 'eachUpTo'
        ? [counted.reaching, counted.below]
        : []
  const asked = new Set(counts === null ? [] : leavesOf(counts))
  const given = roster.columns.flatMap(({ id, fact }) => (fact === undefined ? [] : [{ id, fact }]))
  const facts = given.map(({ fact }) => fact)
  return [
    ...unless(
      settled.join(' ') === roster.settles.join(' '),
      at,
      'settles another thing than the measure counts by',
    ),
    ...unless(
      (counted?.kind === 'eachUpTo') === (roster.worth !== undefined),
      at,
      'counts heads where the measure counts amounts, or amounts where it counts heads',
    ),
    ...worthDefects(roster),
    ...[...asked].flatMap((fact) => unless(facts.includes(fact), at, `nothing of a row settles ${fact}`)),
    ...given.flatMap(({ id, fact }) =>
      unless(asked.has(fact), `roster.${id}`, `settles ${fact}, which no row is judged by`),
    ),
    ...twice(facts).map((fact) => ({ at, defect: `${fact} is settled twice` })),
  ]
}

const leavesOf = (condition: Condition): readonly string[] =>
  'of' in condition ? condition.of.flatMap(leavesOf) : factsOfLeaf(condition)

/** A row is worth an amount, where a column has one of the values that it can have. */
function worthDefects({ columns, worth, worthWhere }: PartOf<'roster'>): Defect[] {
  const at = 'parts.roster'
  const column = (id: string): RosterColumn | undefined => columns.find((one) => one.id === id)
  const where = worthWhere && column(worthWhere.field)
  return [
    ...unless(worth === undefined || column(worth)?.kind === 'money', at, `${worth} is no amount of a row`),
    ...unless(worthWhere === undefined || worth !== undefined, at, 'is worth nothing anywhere'),
    ...unless(worthWhere === undefined || where !== undefined, at, `${worthWhere?.field} is no column`),
    ...unless(
      where?.kind !== 'choice' ||
        (worthWhere?.values ?? []).every((value) => where.choices?.some((choice) => choice.value === value)),
      at,
      'is worth something where no row can be',
    ),
  ]
}

/** Charters are named by a choice of the roster's rows, run in a window, and settle what the measure pays a share of. */
function charterDefects(
  { seatColumn, days, settles }: PartOf<'charters'>,
  roster: PartOf<'roster'> | null,
  proof: Proof,
): Defect[] {
  const at = 'parts.charters'
  const seat = roster?.columns.find(({ id }) => id === seatColumn)
  const shared = amountParts(proof).flatMap((part) => (part.kind === 'shareUpTo' ? [part.of] : []))
  const [fact, another] = settles
  return [
    ...unless(seat?.kind === 'choice', at, `${seatColumn} is no choice of a row`),
    ...unless(proof.pack.parameters[days]?.kind === 'window', at, `${days} is no window`),
    ...unless(
      fact !== undefined && another === undefined && shared.includes(fact),
      at,
      'settles another thing than the measure pays a share of',
    ),
  ]
}
