import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { changchun2023 as pack } from '@domain/packs/changchun-2023/pack'
import { factsOf } from '@domain/policy/asking/answers'
import type { Answer } from '@domain/policy/pack/question'
import { followingOf, previousOf, withAnswer } from '@/features/check/answering/asking-order'
import { answerOf, entryOf } from '@/features/check/answering/entry'
import {
  emptyCheck,
  KeptChecks,
  questionOf,
  understood,
  type KeptCheck,
} from '@/features/check/answering/kept-checks'
import { fillable, prefillOf } from '@/services/claim/claim-prefill'

const today = day('2023-02-15')

const answered = (
  rows: readonly (readonly [string, Answer | null])[],
  from: KeptCheck = emptyCheck,
): KeptCheck => rows.reduce((kept, [id, answer]) => withAnswer(pack, kept, id, answer, today), from)

const worker = answered([
  ['asker', 'worker'],
  ['situation', 'employedRural'],
  ['householdRegister', '220302'],
  ['contract', 'threeYears'],
  ['union', null],
])

describe('the order of questions', () => {
  test('back goes to the question before, forward to the one after', () => {
    assert.equal(previousOf(worker, 'a new one'), 'union')
    assert.equal(previousOf(worker, 'contract'), 'householdRegister')
    assert.equal(previousOf(worker, 'asker'), null)
    assert.equal(followingOf(worker, 'contract'), 'union')
    assert.equal(followingOf(worker, 'union'), null)
  })

  test('the same answer again changes nothing', () => {
    assert.deepEqual(answered([['situation', 'employedRural']], worker), worker)
  })

  test('a changed answer drops those that would no longer be asked, so that none contradicts it', () => {
    const changed = answered([['situation', 'ownBusiness']], worker)
    assert.equal(changed.answers.contract, undefined)
    assert.equal(factsOf(pack.questions, changed.answers).labourRelation, false)
    assert.equal(changed.answers.householdRegister, undefined)
    const asEnterprise = answered([['asker', 'enterprise']], worker)
    assert.deepEqual(asEnterprise, { answers: { asker: 'enterprise' }, order: ['asker'] })
  })

  test('a skipped question may be answered later', () => {
    const later = answered([['union', 'yes']], worker)
    assert.equal(later.answers.union, 'yes')
    assert.equal(later.order.filter((id) => id === 'union').length, 1)
  })
})

describe('what the phone kept', () => {
  test('is read back as it was', () => {
    const stored = { packId: pack.id, byPack: { [pack.id]: worker } }
    const parsed = KeptChecks.safeParse(JSON.parse(JSON.stringify(stored)))
    assert.deepEqual(parsed.success && parsed.data, stored)
    assert.deepEqual(understood(pack, worker, today), worker)
  })

  test('is dropped where today’s pack does not understand it', () => {
    const broken: KeptCheck = {
      answers: { ...worker.answers, situation: 'astronaut', gone: 'x', fareTotal: -1 },
      order: [...worker.order, 'gone', 'fareTotal'],
    }
    const read = understood(pack, broken, today)
    assert.deepEqual(Object.keys(read.answers).sort(), ['asker', 'contract', 'householdRegister'])
    assert.ok(!read.order.includes('gone'))
  })

  test('anything else in its place is nothing', () => {
    for (const stored of ['', null, 5, { packId: 1 }, { packId: 'x', byPack: { a: { answers: [] } } }])
      assert.equal(KeptChecks.safeParse(stored).success, false)
  })
})

describe('boxes and answers', () => {
  const question = (id: string) => {
    const found = questionOf(pack, id)
    assert.ok(found)
    return found
  }

  test('a kept answer fills the boxes, and the boxes give it back', () => {
    for (const [id, answer] of [
      ['situation', 'platform'],
      ['matters', ['owedWages', 'talent']],
      ['fareTotal', 188_50],
      ['stayers', 12],
      ['placements', [20, 15, 20]],
      ['graduation', '2022-06-30'],
      ['householdRegister', '220302'],
    ] as const) {
      const kept: Answer = typeof answer === 'object' ? ([...answer] as Answer) : answer
      assert.deepEqual(answerOf(question(id), entryOf(question(id), kept)), kept, id)
    }
  })

  test('empty boxes are no answer; wide digits and commas are numbers', () => {
    assert.equal(answerOf(question('stayers'), entryOf(question('stayers'), undefined)), null)
    assert.equal(answerOf(question('stayers'), { kind: 'numbers', typed: ['１,２００'] }), 1_200)
    assert.equal(answerOf(question('fareTotal'), { kind: 'numbers', typed: ['188.5'] }), 188_50)
    assert.deepEqual(answerOf(question('placements'), { kind: 'numbers', typed: ['20', '', '15'] }), [20, 15])
    assert.ok(Number.isNaN(answerOf(question('stayers'), { kind: 'numbers', typed: ['-3'] })))
  })
})

describe('the check’s answers in the claim', () => {
  const facts = factsOf(pack.questions, { ...worker.answers, union: 'yes' })
  const travel = { packId: pack.id, measureId: 'travel-subsidy' }
  const answers = { ...worker.answers, union: 'yes' }

  test('definite answers only, and nothing that the form does not ask', () => {
    assert.deepEqual(prefillOf(travel, facts, answers), {
      ...travel,
      form: {
        workerKind: 'migrantWorker',
        householdRegister: '220302',
        labourRelation: true,
        unionMember: true,
      },
    })
    const unsigned = { contract: 'unsigned' }
    assert.deepEqual(prefillOf(travel, factsOf(pack.questions, unsigned), unsigned).form, {})
  })

  test('only fields that are still empty, of the same measure, and what the form takes', () => {
    const claim = { ...travel, masks: {} }
    const form = { workerKind: 'otherWorker', unionMember: false }
    const prefill = prefillOf(travel, facts, answers)
    assert.deepEqual(fillable(prefill, claim, { form }, today), {
      householdRegister: '220302',
      labourRelation: true,
    })
    assert.deepEqual(fillable(prefill, { ...claim, packId: 'another' }, { form }, today), {})
    assert.deepEqual(fillable(null, claim, { form }, today), {})
    const wrong = { ...prefill, form: { householdRegister: '220000', workerKind: 'astronaut' } }
    assert.deepEqual(fillable(wrong, claim, { form: {} }, today), {})
  })
})
