import type { Facts } from './condition'
import { preparedFor } from './judge-measure'
import type { Decision } from './decision'
import { measureOf } from './measure-of'
import type { Pack } from './pack'
import type { Prepared } from './prepare'
import type { Question } from './question'
import type { Reason } from './reason'

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
  const scores = new Map<Question, number>()
  const give = (fact: string, share: number) => {
    if (facts[fact] !== undefined) return
    const question = index.get(fact)?.find(({ id, onDemand }) => !onDemand && !done.has(id))
    if (question) scores.set(question, (scores.get(question) ?? 0) + share)
  }
  for (const decision of decisions) {
    const { entitlement, window, forWhom, byReference, reason, amount } = decision
    const open = entitlement === 'moreAnswersNeeded'
    if (window === 'closed' || (!open && entitlement !== 'eligible')) continue
    const prepared = preparedFor(pack, measureOf(pack, decision.measureId), decision.day)
    const weight = weightOf(decision)
    // Until it is known whom the check is for, nothing else is worth asking; it only counts among what is left.
    const share = forWhom.verdict === 'unknown' ? 0 : weight
    spread(prepared.forWhom, forWhom, weight, give)
    if (prepared.byReference && byReference) spread(prepared.byReference, byReference, share, give)
    spread(prepared.conditions, reason, share, give)
    for (const { missing } of amount.lines)
      for (const fact of missing) give(fact, open ? 0 : weight / missing.length)
  }
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
