import assert from 'node:assert/strict'
import { day } from '@domain/calendar/day'
import { sourceClauses } from '@domain/packs/source-clauses'
import { factsOf } from '@domain/policy/asking/answers'
import { canonicalJson } from '@domain/policy/editions/canonical'
import { checkUp } from '@domain/policy/asking/check-up'
import { decide } from '@domain/policy/decide/decide'
import type { Decision } from '@domain/policy/decide/decision'
import { measureOf } from '@domain/policy/pack/measure-of'
import { Pack } from '@domain/policy/pack/pack'
import { packDefects } from '@domain/policy/editions/pack-defects'
import type { Answer, Answers } from '@domain/policy/pack/question'
import type { Reason } from '@domain/policy/decide/reason'
import type { AmountItem } from '@domain/policy/decide/work-out'

/** Stories of one pack: a decision on a measure for somebody who gave these answers. `usual`: a day inside the campaign. */
export function storiesOf(pack: Pack, usual: string) {
  const decided = (
    measureId: string,
    answers: Answers,
    on = usual,
    items: readonly AmountItem[] | null = null,
  ): Decision => decide(pack, measureOf(pack, measureId), factsOf(pack.questions, answers), items, day(on))
  return {
    decided,
    verdict: (measureId: string, answers: Answers, on?: string) => decided(measureId, answers, on).verdict,
    /** Measures by verdict, in the order of the pack. */
    having: (verdict: Decision['verdict'], answers: Answers, on = usual): string[] =>
      pack.measures
        .map(({ id }) => decided(id, answers, on))
        .filter((decision) => decision.verdict === verdict)
        .map(({ measureId }) => measureId),
    /** The questions that come up for somebody who would give these answers; what they do not say is skipped. */
    asked: (answers: Answers, on = usual): string[] => {
      const given: Record<string, Answer> = {}
      const done: string[] = []
      for (;;) {
        const { next } = checkUp(pack, factsOf(pack.questions, given), new Set(done), day(on))
        if (next === null) return done
        done.push(next.question.id)
        const answer = answers[next.question.id]
        if (answer !== undefined) given[next.question.id] = answer
      }
    },
  }
}

/** Ids of the single conditions that are not met. */
export function unmet(reason: Reason): string[] {
  if (reason.verdict !== 'notMet') return []
  return reason.children.length === 0 ? [reason.id] : reason.children.flatMap(unmet)
}

/** The pack has its shape, survives JSON unchanged, and the static check finds nothing. */
export function isSound(pack: Pack): void {
  const read = Pack.parse(JSON.parse(JSON.stringify(pack)))
  assert.equal(canonicalJson(read), canonicalJson(pack))
  assert.deepEqual(packDefects(pack, sourceClauses), [])
}

/** Every item of a source that some measure or commitment of the pack stands for, in the order of the source. */
export function itemsCovered(pack: Pack, document: keyof typeof sourceClauses): string[] {
  const covered = new Set(
    [...pack.measures, ...pack.commitments]
      .map(({ clause }) => clause)
      .filter((clause) => clause.document === document)
      .map(({ item }) => item),
  )
  return sourceClauses[document].filter((item) => covered.has(item))
}

/** Every phone number that a pack shows. */
export const phonesOf = (pack: Pack): string[] => [
  ...new Set(pack.measures.flatMap(({ hotlines }) => hotlines.map(({ phone }) => phone))),
]
