import type { Facts } from './condition'
import { preparedFor } from './decide'
import type { Decision } from './decision'
import { measureOf, type Pack } from './pack'
import type { Prepared } from './prepare'
import type { Question } from './question'
import type { Reason } from './reason'

/** What to ask next, and how many questions there can be at most, this one counted. */
export type Asking = { question: Question; mostLeft: number }

type Index = ReadonlyMap<string, readonly number[]>
const indexes = new WeakMap<Pack, Index>()

/** Which questions settle a fact, by their place in the pack. */
function questionsByFact(pack: Pack): Index {
  const kept = indexes.get(pack)
  if (kept) return kept
  const index = new Map<string, number[]>()
  pack.questions.forEach((question, place) => {
    for (const fact of factsSetBy(question)) index.set(fact, [...(index.get(fact) ?? []), place])
  })
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
 * keep it open, and easy questions go first. `done` are the questions answered or skipped. Null when nothing is left to
 * ask: it ends, because no question is asked twice.
 */
export function nextQuestion(
  pack: Pack,
  decisions: readonly Decision[],
  facts: Facts,
  done: ReadonlySet<string>,
): Asking | null {
  const index = questionsByFact(pack)
  const scores = new Float64Array(pack.questions.length)
  const touched = new Uint8Array(pack.questions.length)
  const give = (fact: string, share: number) => {
    if (facts[fact] !== undefined) return
    const place = index.get(fact)?.find((at) => askable(pack.questions[at], done))
    if (place === undefined) return
    touched[place] = 1
    scores[place] = (scores[place] ?? 0) + share
  }
  for (const decision of decisions) {
    if (decision.window === 'closed') continue
    const measure = measureOf(pack, decision.measureId)
    const { forWhom, byReference, conditions } = preparedFor(pack, measure, decision.day)
    const weight = weightOf(decision)
    if (decision.entitlement === 'moreAnswersNeeded') {
      if (decision.forWhom.verdict === 'unknown') {
        spread(forWhom, decision.forWhom, weight, give)
        spread(conditions, decision.reason, 0, give)
      } else {
        if (byReference && decision.byReference) spread(byReference, decision.byReference, weight, give)
        spread(conditions, decision.reason, weight, give)
      }
      for (const line of decision.amount.lines) for (const fact of line.missing) give(fact, 0)
    } else if (decision.entitlement === 'eligible') {
      for (const line of decision.amount.lines)
        for (const fact of line.missing) give(fact, weight / line.missing.length)
    }
  }
  let best: Question | null = null
  let [bestScore, mostLeft] = [0, 0]
  pack.questions.forEach((question, place) => {
    mostLeft += touched[place] ?? 0
    const score = (scores[place] ?? 0) / Number(question.effort)
    if (score > bestScore) [best, bestScore] = [question, score]
  })
  return best && { question: best, mostLeft }
}

const askable = (question: Question | undefined, done: ReadonlySet<string>): boolean =>
  question !== undefined && question.onDemand !== true && !done.has(question.id)

/** Larger sums weigh more, but a home or a job weighs something too. */
function weightOf({ amount }: Decision): number {
  return amount.cap === null ? 2 : 1 + Math.log10(1 + amount.cap / 100) / 2
}

/** Gives a share to every fact that keeps a condition open; the fewer there are, the sooner one of them settles it. */
function spread(
  prepared: Prepared,
  reason: Reason,
  share: number,
  give: (fact: string, share: number) => void,
): void {
  if (reason.verdict !== 'unknown') return
  if (prepared.of === null) {
    for (const fact of prepared.facts) give(fact, share)
    return
  }
  let open = 0
  for (const child of reason.children) if (child.verdict === 'unknown') open += 1
  prepared.of.forEach((child, place) => {
    const childReason = reason.children[place]
    if (childReason) spread(child, childReason, share / open, give)
  })
}
