import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import fc from 'fast-check'
import { addDays, day, type Day } from '@domain/calendar/day'
import { packs } from '@domain/packs/all-packs'
import { factsOf } from '@domain/policy/asking/answers'
import { checkUp } from '@domain/policy/asking/check-up'
import type { Condition, Facts } from '@domain/policy/pack/condition'
import { evaluate } from '@domain/policy/decide/evaluate'
import type { Pack } from '@domain/policy/pack/pack'
import { prepare } from '@domain/policy/decide/prepare'
import type { Answers, Question } from '@domain/policy/pack/question'
import { factsThatMatter, whatMatters } from '@domain/policy/asking/what-matters'
import { household, seeded } from '../../../scripts/bench/households'

const packOf = (id: string): Pack => {
  const found = packs.find((pack) => pack.id === id)
  assert.ok(found)
  return found
}
const paths = fc.record({
  id: fc.constantFrom(...packs.map(({ id }) => id)),
  asker: fc.constantFrom('worker', 'enterprise', 'agency'),
  seed: fc.integer(),
  offset: fc.integer({ min: -10, max: 130 }),
  /** In a thousand: how often a question is skipped. */
  skips: fc.constantFrom(0, 150, 400, 800),
})
type Path = { id: string; asker: string; seed: number; offset: number; skips: number }

type Step = { question: Question; mostLeft: number; answers: Answers; done: ReadonlySet<string> }

/** The questions of somebody who answers some and skips others, each with what was known when it came. */
function stepsOf({ id, asker, seed, offset, skips }: Path): { pack: Pack; today: Day; steps: Step[] } {
  const pack = packOf(id)
  const random = seeded(seed)
  const whole = household(pack.questions, asker, random)
  const today = addDays(pack.campaign.from, offset)
  const answers: Answers = {}
  const done = new Set<string>()
  const steps: Step[] = []
  for (;;) {
    const { next } = checkUp(pack, factsOf(pack.questions, answers), done, today)
    if (next === null) return { pack, today, steps }
    const { question, mostLeft } = next
    steps.push({ question, mostLeft, answers: { ...answers }, done: new Set(done) })
    done.add(question.id)
    const answer = whole[question.id]
    const skipped = question.id !== 'asker' && random() * 1000 < skips
    if (answer !== undefined && !skipped) answers[question.id] = answer
  }
}

test('the number of questions left falls with every one, answered or skipped, and is never too small', () => {
  fc.assert(
    fc.property(paths, (path) => {
      const { steps } = stepsOf(path)
      for (const [place, { mostLeft, question }] of steps.entries()) {
        assert.ok(mostLeft >= steps.length - place, question.id)
        const before = steps[place - 1]
        if (before) assert.ok(mostLeft < before.mostLeft, `${before.mostLeft} → ${mostLeft}: ${question.id}`)
      }
    }),
    { numRuns: 1500 },
  )
})

/** What the decisions come to: the verdicts and the sums. */
const outcome = (pack: Pack, answers: Answers, today: Day) =>
  JSON.stringify(
    checkUp(pack, factsOf(pack.questions, answers), new Set(), today).decisions.map(
      ({ verdict, amount: { state, payable } }) => [verdict, state, payable],
    ),
  )

/** Whether the answer to a question may still change something, given all that others may answer later. */
function mayStillChange(pack: Pack, today: Day, { question, answers, done }: Step, seed: number): boolean {
  const random = seeded(seed)
  for (let tries = 0; tries < 3000; tries += 1) {
    const later = household(pack.questions, String(answers['asker'] ?? 'worker'), random)
    const rest = pack.questions.filter(({ id }) => !done.has(id) && id !== question.id && random() < 0.9)
    const known = {
      ...answers,
      ...Object.fromEntries(rest.flatMap(({ id }) => (later[id] === undefined ? [] : [[id, later[id]]]))),
    } as Answers
    const answer = later[question.id]
    if (answer === undefined) return false
    if (outcome(pack, { ...known, [question.id]: answer }, today) !== outcome(pack, known, today)) return true
  }
  return false
}

test('no question is asked whose answer can no longer change a verdict or a sum', () => {
  fc.assert(
    fc.property(paths, fc.integer(), (path, seed) => {
      const { pack, today, steps } = stepsOf(path)
      for (const step of steps)
        assert.ok(mayStillChange(pack, today, step, seed), `${pack.id}: ${step.question.id} in vain`)
    }),
    { numRuns: 60 },
  )
})

describe('what may still change a verdict', () => {
  const clause = { document: '900', item: '一' }
  const leaf = (fact: string): Condition => ({ kind: 'isTrue', id: fact, fact, clause, label: fact })
  /** Trees in which every fact stands once. */
  const trees = fc.array(fc.nat(8), { minLength: 3, maxLength: 9 }).map((numbers) => {
    let made = 0
    const grow = (depth: number): Condition => {
      const number = numbers[made % numbers.length] ?? 0
      made += 1
      if (depth === 0 || number < 3 || made > 8) return leaf(`f${made}`)
      const kind = number % 2 === 0 ? ('all' as const) : ('any' as const)
      return { kind, id: `g${made}`, clause, label: kind, of: [grow(depth - 1), grow(depth - 1)] }
    }
    return { kind: 'all' as const, id: 'root', clause, label: 'root', of: [grow(3), grow(3)] }
  })
  const factsIn = (condition: Condition): string[] =>
    'of' in condition ? condition.of.flatMap(factsIn) : [condition.fact]
  const today = day('2030-01-15')
  const verdictOf = (tree: Condition, facts: Facts) => evaluate(prepare(tree, {}, today), facts).verdict

  /** Every way in which facts may become known or stay open. */
  const ways = (facts: readonly string[]): Facts[] =>
    facts.reduce<Facts[]>(
      (made, fact) => made.flatMap((way) => [way, { ...way, [fact]: true }, { ...way, [fact]: false }]),
      [{}],
    )

  test('is exactly what some answers of the others let through', () => {
    fc.assert(
      fc.property(trees, fc.array(fc.constantFrom('open', 'open', 'lost', 'yes', 'no')), (tree, states) => {
        const all = factsIn(tree)
        const stateOf = (fact: string) => states[all.indexOf(fact)] ?? 'open'
        const known = Object.fromEntries(
          all.flatMap((fact) =>
            stateOf(fact) === 'yes' ? [[fact, true]] : stateOf(fact) === 'no' ? [[fact, false]] : [],
          ),
        )
        const open = all.filter((fact) => stateOf(fact) === 'open')
        if (open.length > 7) return
        const prepared = prepare(tree, {}, today)
        const found = whatMatters(prepared, evaluate(prepared, known), (fact) => stateOf(fact) !== 'lost')
        const told = new Set(found.matters ? factsThatMatter(found.matters) : [])
        for (const fact of open) {
          const others = ways(open.filter((other) => other !== fact))
          const matters = others.some((way) => {
            const verdicts = [{}, { [fact]: true }, { [fact]: false }].map((own) =>
              verdictOf(tree, { ...known, ...way, ...own }),
            )
            return new Set(verdicts).size > 1
          })
          assert.equal(told.has(fact), matters, fact)
        }
      }),
      { numRuns: 400 },
    )
  })
})
