import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { Correction } from '@domain/claim/correction'
import { cents } from '@domain/money'
import { fieldsOf } from '@domain/procedure/field'
import type { ReviewStep } from '@domain/procedure/step'
import { outcomeWords } from '@/features/review/claim/outcome-words'
import { passingOf } from '@/features/review/deciding/passing-of'
import { progressOf } from '@/features/review/deciding/review-progress'
import { applicantFacts } from '@/features/review/words/applicant-facts'
import { flagWords, proofOfPlace } from '@/features/review/words/flag-words'
import { amountWords, liveDecision } from '@/features/review/words/live-decision'
import { endedByOffice, noticeHindrance, noticeLines } from '@/features/review/words/notice-words'
import {
  askProblem,
  noPapersSeen,
  passHindrance,
  type Confirmed,
} from '@/features/review/words/pass-hindrance'
import { passWordsOf } from '@/features/review/words/pass-words'
import { recordHindrance } from '@/services/claim/record-form'
import { revealed, revealTitle } from '@/features/review/words/reveal-words'
import { correctionNames, returnChoices } from '@/features/review/words/return-choices'
import { returnPhrases } from '@/features/review/words/return-phrases'
import { staffSentences } from '@/features/review/words/staff-sentences'
import { keysOf, reviewKeys } from '@/features/review/workbench/workbench-keys'
import { regionName } from '@/services/phone/regions'
import { asksOf } from '@/services/claim/form-of'
import { lineOf, rulesOf } from '@/services/procedure/line'
import { allows, placeOf } from '@/services/procedure/place'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'
import { aGrant, today } from './invented-claim'
import { aReview, aTicket } from './samples'

const reviewStep = (id: string): ReviewStep => {
  const step = inventedProcedure.steps.find((known) => known.id === id)
  assert.ok(step?.kind === 'review')
  return step
}
const live = (view = aGrant(), asks = {}) =>
  liveDecision(rulesOf(view), view, { originalsSeen: [], asks }, today)
const seenAll: Confirmed['papersSeen'] = { opened: ['f-licence', 'f-contracts'], compared: [] }
const ready: Confirmed = {
  identityConfirmed: false,
  papersSeen: seenAll,
  asks: { visitedOn: '2023-02-28' },
}
const foreign = /车票|工会|原件还没|本人/

describe('what is shown of a claim of any procedure', () => {
  const groups = applicantFacts({ ...aGrant(), number: '482173659' })
  const facts = new Map(groups.flatMap((group) => group.facts.map(({ label, value }) => [label, value])))

  test('its fields stand under the headings of the form, in its order, and its number first', () => {
    assert.deepEqual(
      groups.map(({ title }) => title),
      [null, '企业', '新招的人'],
    )
    assert.equal([...facts.keys()][0], '受理号')
  })
  test('by what it is called stands above, not among them', () => {
    assert.ok(![...facts.keys()].includes('企业名称'))
  })
  test('each kind is written as people write it, numbers are masks, what was left out is said', () => {
    assert.equal(facts.get('法人身份证号'), '2224**********1034')
    assert.equal(facts.get('企业银行账号'), '****************1234')
    assert.equal(facts.get('开业日期'), '2020年5月6日')
    assert.equal(facts.get('行业'), '工厂')
    assert.equal(facts.get('上月发的工资'), '12345.60 元')
    assert.equal(facts.get('新招的人数'), '6')
    assert.ok(!facts.has('分厂在哪里'), 'not asked for')
    const filled = Object.entries(aGrant().form).filter(([id]) => id !== 'wagesPaid')
    const form = Object.fromEntries(filled)
    const without = applicantFacts({ ...aGrant(), form }).flatMap((group) => group.facts)
    assert.equal(without.find(({ label }) => label === '上月发的工资')?.value, '没有填')
  })
  test('nothing speaks of a union, of tickets or of one person', () => {
    assert.doesNotMatch(JSON.stringify(groups), foreign)
  })
  test('the travel claim shows what it showed', () => {
    const [all] = applicantFacts(aReview([]))
    assert.deepEqual(
      all?.facts.map(({ label, value }) => [label, value]),
      [
        ['身份证号', '2224**********1034'],
        ['手机号', '199****0003'],
        ['户籍地', regionName('222403')],
        ['工作类型', '进城打工（农民工）'],
        ['工作单位', '没有选'],
        ['单位工会', '没有工会'],
        ['劳动关系', '是'],
        ['工会会员', '是'],
      ],
    )
    const [no] = applicantFacts(aReview([], { form: { labourRelation: false, unionMember: false } }))
    assert.deepEqual(
      no?.facts.slice(-2).map(({ value }) => value),
      ['没有', '还不是'],
    )
  })
  test('what is masked is shown whole by the labels of the form', () => {
    assert.equal(revealTitle(aGrant()), '完整身份证号')
    assert.deepEqual(
      revealed(aGrant(), { legalIdNumber: '1', contactPhone: '2', account: '3' }).map(({ label }) => label),
      ['法人代表', '法人身份证号', '联系电话', '企业银行账号'],
    )
  })
  test('two claims for one place speak of what proves it', () => {
    assert.equal(proofOfPlace(aGrant()), '营业执照')
    assert.match(flagWords('placeContested', aGrant()).text, /^请单位带营业执照原件来，看清楚/)
    assert.match(flagWords('placeContested', aReview([])).text, /^请本人带身份证原件来，看清楚/)
  })
})

describe('what a claim of any procedure is returned for', () => {
  test('single papers first, then the fields that are asked, then the papers as a whole', () => {
    const fields = returnChoices(aGrant()).map(({ field }) => field)
    assert.deepEqual(fields.slice(0, 3), ['paper:licence', 'paper:contracts', 'paper:statement'])
    assert.ok(fields.includes('creditCode') && fields.includes('newHires'))
    assert.ok(!fields.includes('branchPlace') && !fields.includes('paper:branchLicence'), 'not asked for')
    assert.equal(fields.at(-1), 'papers')
    assert.ok(!fields.includes('tickets'))
    assert.ok(Correction.safeParse({ fields: fields.slice(0, 20), message: '请改' }).success)
  })
  test('a field on a condition can be returned once it is asked', () => {
    const fields = returnChoices(aGrant({ form: { hasBranch: true } })).map(({ field }) => field)
    assert.ok(fields.includes('branchPlace') && fields.includes('paper:branchLicence'))
  })
  test('what was asked for is read back by name, also what is not asked any more', () => {
    assert.deepEqual(correctionNames(['paper:licence', 'account', 'branchPlace', 'paper:gone'], aGrant()), [
      '营业执照',
      '企业银行账号',
      '分厂在哪里',
      '一份材料',
    ])
  })
  test('the travel claim has its tickets first and the extra ticket last, and its phrases', () => {
    const travel = aReview([aTicket('tone0001')])
    const choices = returnChoices(travel)
    assert.equal(choices[0]?.label, '第 1 张票')
    assert.deepEqual(choices.at(-1), { field: 'tickets', label: '车票（补交）' })
    assert.deepEqual(returnPhrases(lineOf(travel)), [
      '照片看不清，请对着票重新拍一张。',
      '票价和照片上不一样，请对着票再填一遍。',
      '日期和照片上不一样，请对着票再填一遍。',
      '请把车票原件带到单位工会来。',
      '还差回程的票，有的话请补交。',
      '姓名和身份证上不一样，请对着身份证再填一遍。',
    ])
  })
  test('phrases fit the procedure', () => {
    const phrases = returnPhrases(lineOf(aGrant()))
    assert.ok(phrases.length > 0)
    assert.doesNotMatch(phrases.join(''), foreign)
  })
})

describe('what keeps a claim from being passed on is what its step checks', () => {
  const hindrance = (confirmed: Confirmed, view = aGrant()) =>
    passHindrance({ view, step: reviewStep('districtCheck'), live: live(view), confirmed, today })

  test('nothing once papers are seen and what is asked is filled in', () => {
    assert.equal(hindrance(ready), null)
  })
  test('identity and originals are nothing to it', () => {
    assert.equal(hindrance({ ...ready, identityConfirmed: false }), null)
  })
  test('each needed paper that was not opened, by name; one that need not be there is none', () => {
    assert.equal(hindrance({ ...ready, papersSeen: noPapersSeen }), '还有材料没打开看：营业执照、劳动合同')
    const one = { opened: ['f-licence'], compared: [] as string[] }
    assert.equal(hindrance({ ...ready, papersSeen: one }), '还有材料没打开看：劳动合同')
  })
  test('what the step asks: missing, in the future, on the day itself', () => {
    assert.equal(hindrance({ ...ready, asks: {} }), '先填“上门看的日期”')
    assert.match(hindrance({ ...ready, asks: { visitedOn: '2023-03-02' } }) ?? '', /^上门看的日期：/)
    assert.equal(hindrance({ ...ready, asks: { visitedOn: '2023-03-01' } }), null)
  })
  test('what is missing is not shown as wrong, what is wrong is', () => {
    const form = asksOf(aGrant(), reviewStep('districtCheck'))
    const [field] = fieldsOf(form)
    assert.ok(field)
    assert.equal(askProblem(form, field, {}, today), undefined)
    assert.match(askProblem(form, field, { visitedOn: '2023-03-02' }, today) ?? '', /还没到/)
  })
  test('a question that stands for one of the check offers its options', () => {
    const step = reviewStep('districtCheck')
    const { clause } = step
    const trade = {
      id: 'trade',
      kind: 'choice' as const,
      label: '行业',
      question: 'trade',
      needed: true,
      clause,
    }
    const [section] = asksOf(aGrant(), { ...step, asks: [trade] })
    assert.deepEqual(
      section?.fields[0]?.choices?.map(({ label }) => label),
      ['工厂', '快递', '别的'],
    )
  })
  test('a condition that is not met', () => {
    assert.match(hindrance(ready, aGrant({ form: { newHires: 4 } })) ?? '', /条件不符合/)
    assert.equal(hindrance(ready, aGrant({ form: { newHires: 5 } })), null)
  })
})

describe('what can be done by the kind of the step', () => {
  const at = (stage: string, role: string, changes = {}) => aGrant({ stage, role, ...changes })

  test('a review passes on to what follows, and the last one approves', () => {
    assert.equal(passWordsOf(at('districtCheck', 'districtEmployment')).action, 'forward')
    assert.equal(passWordsOf(at('bureauReview', 'cityHumanResources')).action, 'approve')
    const drawn = at('bureauReview', 'cityHumanResources', { readingTurn: 'propose' })
    assert.equal(passWordsOf(drawn).action, 'proposeApproval')
  })
  test('only what the step checks and asks is sent', () => {
    const progress = progressOf({ ticks: {}, words: {} }, 'c', 1, { asks: ready.asks })
    const line = lineOf(aGrant())
    assert.deepEqual(passingOf(line, reviewStep('districtCheck'), progress), { asks: ready.asks })
    assert.deepEqual(passingOf(line, reviewStep('bureauReview'), progress), {})
    const travel = lineOf(aReview([]))
    const [first] = travel.procedure.steps
    assert.ok(first?.kind === 'review')
    assert.deepEqual(Object.keys(passingOf(travel, first, progress)), [
      'identityConfirmed',
      'originalsSeen',
      'ticketChoice',
    ])
  })
  test('a notice says until when and what was objected; only one without days is ended by hand', () => {
    const notice = {
      id: 'n1',
      closesOn: { day: aGrant().decision.day, certain: true },
      openObjections: 2,
      upheldObjections: 0,
    }
    const view = at('publicNotice', 'districtEmployment', { notice })
    assert.equal(endedByOffice(view), false)
    assert.deepEqual(noticeLines(view, today), [
      '公示到3月1日（周三），之后自动转给市人社局审核',
      '有 2 条异议还没处理，处理完才往下办',
    ])
    assert.equal(noticeHindrance(view), '还有异议没处理')
    const upheld = { ...view, notice: { ...notice, openObjections: 0, upheldObjections: 1 } }
    assert.match(noticeHindrance(upheld) ?? '', /成立/)
    assert.equal(noticeHindrance({ notice: { ...notice, openObjections: 0 } }), null)
  })
  test('a record needs its day and a word', () => {
    assert.equal(recordHindrance('备案', { day: '', note: '' }), '先选哪天备案的')
    assert.equal(recordHindrance('备案', { day: '2023-03-01', note: ' ' }), '请记一句')
    assert.equal(recordHindrance('备案', { day: '2023-03-01', note: '文号 1' }), null)
  })
  test('there are ways out where the procedure has them, and keys only for what can be done', () => {
    for (const [stage, role] of [
      ['districtCheck', 'districtEmployment'],
      ['publicNotice', 'districtEmployment'],
      ['bureauRecord', 'cityHumanResources'],
    ] as const) {
      const place = placeOf(at(stage, role))
      assert.ok(allows(place, 'return') && allows(place, 'refuse'), stage)
    }
    const keys = (view: Parameters<typeof keysOf>[0]) => reviewKeys(keysOf(view)).map(([key]) => key)
    assert.deepEqual(keys(at('districtCheck', 'districtEmployment')), ['F', 'R', 'X'])
    assert.deepEqual(keys(at('publicNotice', 'districtEmployment')), ['R', 'X'])
    assert.deepEqual(keys(aReview([aTicket('tone0001')])), ['I', '1–9', 'F', 'R', 'X'])
    assert.deepEqual(keys(null), [])
  })
})

describe('what is read back', () => {
  test('the amount is worked out of what was filled in', () => {
    assert.equal(amountWords(aGrant(), live()), '新招的人 6 × 1000 元')
    assert.equal(live().seen.amount.payable, cents(6000_00))
  })
  test('each decision says what became of the claim, of nobody else', () => {
    const view = aGrant({ stage: 'bureauRecord', role: 'cityHumanResources' })
    const record = outcomeWords({ action: 'record', day: today, note: '文号 1' }, view, view.decision)
    assert.deepEqual([record.title, ...record.details], ['已记下：备案', '2023年3月1日', '文号 1'])
    const passed = outcomeWords({ action: 'forward' }, aGrant(), live().seen)
    assert.match(passed.told, /长春示范食品有限公司/)
    assert.match(passed.details.join(''), /6000 元/)
    const ended = outcomeWords({ action: 'passNotice' }, view, view.decision)
    for (const { title, told, details } of [record, passed, ended])
      assert.doesNotMatch([title, told, ...details].join(''), foreign)
  })
  test('where what is given is no sum no sum is said', () => {
    const seen = { ...live().seen, amount: { ...live().seen.amount, state: 'service' as const } }
    const { details } = outcomeWords({ action: 'forward' }, aGrant(), seen)
    assert.doesNotMatch(details.join(''), /元|能领|金额/)
  })
})

test('what went wrong is said without unions where an office has nothing to do with them', () => {
  const trouble = { code: 'notFound' as const, values: {} }
  assert.equal(staffSentences(trouble, 'cityHumanResources').happened, '这份申请不在您的单位了')
  for (const role of [undefined, 'grassrootsUnion', 'cityCentre'])
    assert.equal(staffSentences(trouble, role).happened, '这份申请不在您的工会了')
})
