import { canonicalJson } from './canonical'
import { conditionsOf } from '../decide/conditions-of'
import type { Measure } from '../pack/measure'
import { factsSetBy } from '../asking/next-question'
import type { Pack } from '../pack/pack'
import { factsAskedBy } from './pack-defects'

/** One difference between two versions of a pack, which measures it touches, and whom these are for. */
export type PackChange = {
  /** Where: `parameters.stayRate`, `measures.stay-subsidy.apply`, `measures.stay-subsidy.conditions.fourAbove`. */
  at: string
  kind: 'added' | 'removed' | 'changed'
  before: string | null
  after: string | null
  measures: string[]
  whom: string[]
}

/** What changed from one version of a pack to another, and whom it touches. Empty when their content is the same. */
export function comparePacks(before: Pack, after: Pack): PackChange[] {
  const [left, right] = [partsOf(before), partsOf(after)]
  const changes: PackChange[] = []
  for (const at of new Set([...left.keys(), ...right.keys()])) {
    const [was, is] = [left.get(at) ?? null, right.get(at) ?? null]
    if (was === is) continue
    const measures = [...new Set([...touchedBy(before, at), ...touchedBy(after, at)])]
    const kind = was === null ? 'added' : is === null ? 'removed' : 'changed'
    changes.push({ at, kind, before: was, after: is, measures, whom: whomOf([after, before], measures) })
  }
  return changes
}

/** A pack in parts that are compared one by one, as canonical text. */
function partsOf(pack: Pack): Map<string, string> {
  const parts = new Map<string, string>()
  const put = (at: string, value: unknown) => parts.set(at, canonicalJson(value))
  const { parameters, questions, measures, relations, commitments, ...head } = pack
  for (const [name, value] of Object.entries(head)) put(name, value)
  for (const [name, parameter] of Object.entries(parameters)) put(`parameters.${name}`, parameter)
  for (const question of questions) put(`questions.${question.id}`, question)
  for (const relation of relations) put(`relations.${relation.measures.join('+')}`, relation)
  for (const commitment of commitments) put(`commitments.${commitment.id}`, commitment)
  for (const measure of measures) {
    const at = `measures.${measure.id}`
    for (const [name, value] of Object.entries(measure)) {
      if (name !== 'conditions') put(`${at}.${name}`, value)
    }
    for (const condition of conditionsOf(measure)) {
      const own = 'of' in condition ? { ...condition, of: condition.of.map(({ id }) => id) } : condition
      put(`${at}.conditions.${condition.id}`, own)
    }
  }
  return parts
}

/** Measures that a part bears on: its own, those that compute with a figure, those that use what a question settles. */
function touchedBy(pack: Pack, at: string): string[] {
  const [room = '', name = ''] = at.split('.')
  const ids = (touches: (measure: Measure) => boolean) => pack.measures.filter(touches).map(({ id }) => id)
  switch (room) {
    case 'measures':
      return ids(({ id }) => id === name)
    case 'relations':
      return name.split('+')
    case 'parameters':
      return ids((measure) => canonicalJson(measure).includes(JSON.stringify(name)))
    case 'questions': {
      const question = pack.questions.find(({ id }) => id === name)
      const facts = question ? factsSetBy(question) : []
      return ids((measure) => factsAskedBy(measure).some((fact) => facts.includes(fact)))
    }
    case 'commitments':
      return []
    default:
      return ids(() => true)
  }
}

const whomOf = (packs: readonly Pack[], measures: readonly string[]): string[] => [
  ...new Set(
    measures.flatMap((id) => {
      const found = packs.flatMap((pack) => pack.measures).find((measure) => measure.id === id)
      return found ? [found.forWhom.words] : []
    }),
  ),
]
