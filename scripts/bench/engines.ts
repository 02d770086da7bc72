import assert from 'node:assert/strict'
import { packs } from '../../cloudfunctions/domain/packs/all-packs'
import { changchun2023 } from '../../cloudfunctions/domain/packs/changchun-2023/pack'
import { checkUp } from '../../cloudfunctions/domain/policy/asking/check-up'
import { cases, decideFive, judgeFive, ownAnswer, today, type Answer, type Case } from './peers/five-measures'
import { withJsonLogic } from './peers/with-json-logic'
import { withJsonRules } from './peers/with-json-rules'
import { withPublicodes } from './peers/with-publicodes'
import { phoneSizes } from './phone-sizes'
import { questionCount } from './question-count'

const given = cases(600)

/** Microseconds of one turn, the median of several runs after a warm-up. */
async function microseconds(turns: number, run: (turns: number) => Promise<void> | void): Promise<number> {
  await run(Math.ceil(turns / 2))
  const samples: number[] = []
  for (let round = 0; round < 9; round += 1) {
    const started = performance.now()
    await run(turns)
    samples.push(((performance.now() - started) * 1000) / turns)
  }
  return samples.sort((left, right) => left - right)[4] ?? 0
}

const at = (turn: number): Case => given[turn % given.length] ?? { facts: {}, plain: {} }

/** Keeps results alive, so that nothing measured is optimised away. */
let kept: unknown = null

/** The same five measures in four engines, answers checked equal, timed one after another in this run. */
export async function benchEngines(): Promise<void> {
  const [logic, jsonRules, publicodes] = [withJsonLogic(), withJsonRules(), withPublicodes(given)]
  let paid = 0
  for (const [place, one] of given.entries()) {
    const own: Answer = ownAnswer(one)
    if (own.stay + own.transport + own.travel + own.placement > 0 || own.loan) paid += 1
    assert.deepEqual(logic(one), own, 'json-logic-engine')
    assert.deepEqual(await jsonRules(one), own, 'json-rules-engine')
    assert.deepEqual(publicodes(place), own, 'publicodes')
  }
  const drawn = await microseconds(60_000, (turns) => {
    for (let turn = 0; turn < turns; turn += 1) kept = decideFive(at(turn).facts)
  })
  const judged = await microseconds(60_000, (turns) => {
    for (let turn = 0; turn < turns; turn += 1) kept = judgeFive(at(turn).facts)
  })
  const compiled = await microseconds(60_000, (turns) => {
    for (let turn = 0; turn < turns; turn += 1) kept = logic(at(turn))
  })
  const rules = await microseconds(600, async (turns) => {
    for (let turn = 0; turn < turns; turn += 1) kept = await jsonRules(at(turn))
  })
  const explained = await microseconds(200, (turns) => {
    for (let turn = 0; turn < turns; turn += 1) kept = publicodes(turn % given.length)
  })
  console.log(
    `Rules: items 1, 2, 5, 6, 8 for ${given.length} cases (${paid} get something), answers equal in all`,
  )
  const row = (name: string, time: number, target: string) =>
    console.log(
      `  ${name.padEnd(34)} ${time.toFixed(2).padStart(9)} µs   ${(time / drawn).toFixed(2).padStart(7)} × ours   ${target}`,
    )
  row('this engine, verdicts kept', judged, '')
  row('this engine, trees drawn', drawn, '')
  row('json-logic-engine compiled, no trace', compiled, 'target ≥ 1')
  row('json-rules-engine', rules, 'target ≥ 20')
  row('publicodes', explained, 'target ≥ 100')
  await benchCheck()
}

async function benchCheck(): Promise<void> {
  const done = new Set<string>()
  const whole = await microseconds(20_000, (turns) => {
    for (let turn = 0; turn < turns; turn += 1) kept = checkUp(changchun2023, at(turn).facts, done, today)
  })
  const empty = await microseconds(20_000, (turns) => {
    for (let turn = 0; turn < turns; turn += 1) kept = checkUp(changchun2023, asked, done, today)
  })
  console.log('\nAll 13 measures and the next question')
  console.log(
    `  everything answered ${whole.toFixed(1)} µs, only the first answer ${empty.toFixed(1)} µs   (target ≤ 50 µs)`,
  )
  const sizes = await phoneSizes()
  console.log(
    `\nOn the phone, gzipped: engine ${(sizes.engine / 1024).toFixed(1)} KB (target ≤ 5), all packs ${(sizes.packs / 1024).toFixed(1)} KB (target ≤ 40)`,
  )
  console.log('\nQuestions until every verdict is settled, 2,000 made-up households each')
  for (const pack of packs) {
    for (const asker of ['worker', 'enterprise', 'agency']) {
      const { mean, most } = questionCount(
        pack,
        asker,
        2_000,
        pack === changchun2023 ? today : pack.campaign.from,
      )
      const target = asker === 'worker' ? '   (target ≤ 8)' : asker === 'enterprise' ? '   (target ≤ 12)' : ''
      console.log(
        `  ${pack.id.padEnd(16)} ${asker.padEnd(11)} mean ${mean.toFixed(1).padStart(4)}   most ${String(most).padStart(2)}${target}`,
      )
    }
  }
}

const asked = { asker: 'worker' }
void kept
