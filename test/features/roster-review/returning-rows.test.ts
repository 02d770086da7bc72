import assert from 'node:assert/strict'
import { describe, jest, test } from '@jest/globals'
import { CorrectionField } from '@domain/claim/correction'
import { correctionNames, returnChoices, stillThere } from '@/features/review/words/return-choices'
import { passHindrance, noPapersSeen } from '@/features/review/words/pass-hindrance'
import { liveDecision } from '@/features/review/words/live-decision'
import { passWordsOf } from '@/features/review/words/pass-words'
import { fieldOfRow } from '@/services/claim/row-field'
import { keepLooked, rosterLookedStore, withLooked } from '@/services/claim/roster-looked'
import { rulesOf } from '@/services/procedure/line'
import { placeOf } from '@/services/procedure/place'
import { phoneStorage as mockPhoneStorage } from '../support/phone-storage'
import { aStay, aTransport, aCharter, today } from './roster-samples'

jest.mock('@tarojs/taro', () => mockPhoneStorage())

const rows = [
  { id: 'rpersona', label: '名册第 1 行 王样本' },
  { id: 'rpersonb', label: '名册第 2 行 李示范' },
]

describe('a return', () => {
  test('can name the roster, the charters, and rows that were chosen', () => {
    const fieldsOf = (claim: Parameters<typeof returnChoices>[0]) =>
      returnChoices(claim).map(({ field }) => field)
    assert.ok(fieldsOf(aStay(3)).includes('roster'))
    assert.ok(!fieldsOf(aStay(3)).includes('charters'))
    const transport = fieldsOf(aTransport([aCharter('hfirst01')], {}))
    assert.ok(transport.includes('roster') && transport.includes('charters'))
    const [first, second] = fieldsOf({ ...aStay(3), rows })
    assert.deepEqual([first, second], ['row:rpersona', 'row:rpersonb'])
    for (const field of fieldsOf({ ...aStay(3), rows }))
      assert.ok(CorrectionField.safeParse(field).success, field)
  })

  test('is told of by name while rows are few, and by their number else', () => {
    const claim = { ...aStay(9), rows }
    const fields = rows.map(({ id }) => fieldOfRow(id))
    assert.deepEqual(correctionNames([...fields, 'account'], claim), [
      '名册第 1 行 王样本',
      '名册第 2 行 李示范',
      '银行账号',
    ])
    const many = ['a', 'b', 'c', 'd'].map((letter) => fieldOfRow(`rperson${letter}`))
    assert.deepEqual(correctionNames(many, claim), ['名册里的 4 行'])
    assert.deepEqual(correctionNames([fieldOfRow('rgone1')], aStay(9)), ['名册里的 1 行'])
    assert.deepEqual(stillThere([...fields, fieldOfRow('rgonexx')], claim), fields)
  })
})

describe('what was said of rows', () => {
  test('changes the claim that is open, and an older answer changes nothing', () => {
    const opened = aStay(12, { version: 3, rowsToSettle: 2 })
    const after = aStay(11, {}, { rows: 12, excluded: 1 })
    keepLooked(opened.id, { version: 4, tally: after.roster, decision: after.decision })
    keepLooked(opened.id, { version: 4, toSettle: 1 })
    keepLooked(opened.id, { version: 3, toSettle: 7 })
    const seen = withLooked(opened, rosterLookedStore.getState().of[opened.id])
    assert.equal(seen.version, 4)
    assert.equal(seen.rowsToSettle, 1)
    assert.equal(seen.decision.amount.payable, 5_500_00)
    const later = aStay(12, { version: 5 })
    assert.equal(withLooked(later, rosterLookedStore.getState().of[later.id]), later)
  })

  test('is what the decision is worked out by', () => {
    const view = aStay(11, {}, { rows: 12, excluded: 1 })
    const live = liveDecision(rulesOf(view), view, { originalsSeen: [] }, today)
    assert.equal(live.seen.amount.payable, 5_500_00)
  })
})

describe('passing a claim on', () => {
  const hindranceOf = (changes: Parameters<typeof aStay>[1]) => {
    const view = aStay(12, { papers: {}, ...changes })
    const { step } = placeOf(view)
    assert.ok(step?.kind === 'review')
    const live = liveDecision(rulesOf(view), view, { originalsSeen: [] }, today)
    const confirmed = { identityConfirmed: false, papersSeen: noPapersSeen, asks: {} }
    return passHindrance({ view, step: { ...step, checks: ['rowsSeen'] }, live, confirmed, today })
  }

  test('waits for every row with a reminder, and for nothing else of the roster', () => {
    assert.match(hindranceOf({ rowsToSettle: 2 }) ?? '', /名册里还有 2 行有提醒没定/)
    assert.equal(hindranceOf({ rowsToSettle: 0 }), null)
    assert.equal(hindranceOf({}), null)
  })

  test('says what comes next where the office itself does it, and approves where nobody looks after it', () => {
    const pass = passWordsOf(aStay(12))
    assert.deepEqual([pass.action, pass.button], ['forward', '通过'])
    assert.match(pass.told.join('X'), /接下来报市就业服务局/)
    assert.equal(passWordsOf(aTransport([], {})).action, 'approve')
    const city = passWordsOf(aStay(12, { stage: 'cityReview', role: 'cityEmployment' }))
    assert.equal(city.action, 'approve')
  })
})
