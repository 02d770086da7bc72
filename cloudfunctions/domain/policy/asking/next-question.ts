import type { Facts } from '../pack/condition'
import { preparedFor } from '../decide/judge-measure'
import type { Decision } from '../decide/decision'
import { measureOf } from '../pack/measure-of'
import type { Pack } from '../pack/pack'
import type { Question } from '../pack/question'
import { whatMatters, type CanBeKnown, type Mattering } from './what-matters'

/** What to ask next, and how many questions there can be at most, this one counted. */
export type Asking = { question: Question; mostLeft: number }

const indexes = new WeakMap<Pack, Map<string, Question[]>>()

/** Which questions settle a fact, in the order of the pack. */
function questionsByFact(pack: Pack): ReadonlyMap<string, readonly Question[]> {
  const kept = indexes.get(pack)
  if (kept) return kept
  const index = new Map<string, Question[]>()
  for (const question of pack.questions)
    for (const fact of factsSetBy(question)) index.set(fact, [...(index.get(fact) ?? []), question])
  indexes.set(pack, index)
  return index
}

/** Every fact that some answer to a question settles. */
export function factsSetBy(question: Question): string[] {
  if (!('options' in question)) return [question.fact]
  const otherwise = question.kind === 'several' ? Object.keys(question.otherwise) : []
  return [...new Set([...question.options.flatMap((option) => Object.keys(option.sets)), ...otherwise])]
}

/**
 * The question that settles the most and largest verdicts soonest: each open measure gives its weight to the facts that
 * may still change it, and easy questions go first. `done` are the questions answered or skipped. Null when no answer
 * changes anything any more: it ends, because no question is asked twice.
 */
export function nextQuestion(
  pack: Pack,
  decisions: readonly Decision[],
  facts: Facts,
  done: ReadonlySet<string>,
): Asking | null {
  const scores = scoresOf(pack, decisions, facts, done)
  let best: Question | null = null
  let bestScore = 0
  for (const question of pack.questions) {
    const score = (scores.get(question) ?? 0) / Number(question.effort)
    if (score <= bestScore) continue
    best = question
    bestScore = score
  }
  return best && { question: best, mostLeft: scores.size }
}

/** Whether some answer to a question may still change a decision. `done` are the questions answered or skipped. */
export const mayChange = (
  pack: Pack,
  decisions: readonly Decision[],
  facts: Facts,
  done: ReadonlySet<string>,
  question: Question,
): boolean => scoresOf(pack, decisions, facts, done).has(question)

/**
 * Every question that may still come up, with what its answer weighs. Facts only become known and questions only become
 * done, so this never grows along the way: the number shown as the most left never rises.
 */
function scoresOf(
  pack: Pack,
  decisions: readonly Decision[],
  facts: Facts,
  done: ReadonlySet<string>,
): ReadonlyMap<Question, number> {
  const index = questionsByFact(pack)
  const scores = new Map<Question, number>()
  const leftByFact = new Map<string, readonly Question[]>()
  const left = (fact: string): readonly Question[] => {
    const kept = leftByFact.get(fact)
    if (kept) return kept
    const found = (index.get(fact) ?? []).filter(({ id, onDemand }) => !onDemand && !done.has(id))
    leftByFact.set(fact, found)
    return found
  }
  const openings: Openings = {
    canBeKnown: (fact) => facts[fact] !== undefined || left(fact).length > 0,
    give(fact, share) {
      if (facts[fact] !== undefined) return
      // Another question for the same fact comes up only where this one leaves it open: it counts among what may be left.
      for (const [place, question] of left(fact).entries())
        scores.set(question, (scores.get(question) ?? 0) + (place === 0 ? share : 0))
    },
  }
  for (const decision of decisions) giveWeights(pack, decision, openings)
  return scores
}

/** What can still be asked for, and what its answer weighs. */
type Openings = { canBeKnown: CanBeKnown; give: (fact: string, share: number) => void }

function giveWeights(pack: Pack, decision: Decision, { canBeKnown, give }: Openings): void {
  const { entitlement, window, amount } = decision
  const open = entitlement === 'moreAnswersNeeded'
  if (window === 'closed' || (!open && entitlement !== 'eligible')) return
  const prepared = preparedFor(pack, measureOf(pack, decision.measureId), decision.day)
  const weight = weightOf(decision)
  const forWhom = whatMatters(prepared.forWhom, decision.forWhom, canBeKnown)
  spread(forWhom.matters, weight, give)
  if (!forWhom.canBeMet) return
  // Until it is known whom the check is for, nothing else is worth asking; it only counts among what is left.
  const share = decision.forWhom.verdict === 'unknown' ? 0 : weight
  if (prepared.byReference && decision.byReference) {
    const elsewhere = whatMatters(prepared.byReference, decision.byReference, canBeKnown)
    spread(elsewhere.matters, share, give)
    if (!elsewhere.canBeNotMet) return
  }
  const conditions = whatMatters(prepared.conditions, decision.reason, canBeKnown)
  spread(conditions.matters, share, give)
  // A sum that lacks one number stays open whatever the others are.
  if (!conditions.canBeMet || !amount.lines.every(({ missing }) => missing.every(canBeKnown))) return
  for (const { missing } of amount.lines)
    for (const fact of missing) give(fact, open ? 0 : weight / missing.length)
}

/** Larger sums weigh more, but a home or a job weighs something too. */
function weightOf({ amount }: Decision): number {
  return amount.cap === null ? 2 : 1 + Math.log10(1 + amount.cap / 100) / 2
}

/** Gives a share to every fact that may still change something; the fewer there are, the sooner one of them settles it. */
function spread(found: Mattering | null, share: number, give: Openings['give']): void {
  if (found === null) return
  if ('facts' in found) for (const fact of found.facts) give(fact, share)
  else for (const part of found.parts) spread(part, share / found.parts.length, give)
}
