import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { cents } from '@domain/money'
import { stagesOf } from '@domain/procedure/stages'
import { TimelineEntry } from '@contract/views'
import { correctionWords } from '@/features/claim/draft/correction-words'
import { dueWords } from '@/features/claim/status/steps-ahead'
import { timelineSteps } from '@/features/claim/status/timeline-steps'
import { timelineSteps as staffSteps } from '@/features/review/claim/timeline-steps'
import { leftOutRules } from '@/features/review/queue/bulk-words'
import { bulkPassWords, liesHere, passWordsOf } from '@/features/review/words/pass-words'
import { emptyViewWords, marksOf, staffStageName, viewNamesOf } from '@/features/review/words/queue-words'
import { belowName, belowNote } from '@/features/statistics/statistics-words'
import { applicantWords, nameAnywhere } from '@/services/procedure/applicant-words'
import { lineOf, type Line } from '@/services/procedure/line'
import { placeOf, placeOn } from '@/services/procedure/place'
import { liesAt, staffAmountName, staffName, staffNow } from '@/services/procedure/staff-words'
import { matterOf, stageTag } from '@/services/words/matter'
import { addedBy, raiseLines } from '@/services/words/raise-words'
import { inventedCampaign, inventedCity } from '../fixtures/procedures/invented'
import { inventedProcedure } from '../fixtures/procedures/invented-procedure'
import travelWords from '../fixtures/words/travel-words.json'
import { aClaim, today } from '../features/claim/sample-claim'
import { aReview, aRow } from '../features/review/samples'

/** The offices that look at it, the lowest first. */
const unionRoles = ['grassrootsUnion', 'districtUnion', 'cityCentre'] as const
const stages = stagesOf(travelProcedure) as (keyof typeof travelWords.applicant)[]
/** The step of each office, by which a return is kept. */
const stepOf: Record<string, string> = {
  grassrootsUnion: 'grassrootsReview',
  districtUnion: 'districtReview',
  cityCentre: 'centreReview',
}
const travel = { packId: 'changchun-2023', measureId: 'travel-subsidy' }
const due = { day: day('2023-02-22'), certain: true }
const summary = {
  ...travel,
  id: 'c-sample-1',
  number: '482173659',
  version: 1,
  payable: cents(300_00),
  employerName: '样例公司',
  needsCard: false,
  changedAt: '2023-02-14T01:30:00.000Z',
  due,
}
const timeline = travelWords.pastEvents.map((event) => ({
  event: TimelineEntry.shape.event.parse(event),
  at: '2023-02-15T01:00:00.000Z',
  by: '某工会',
}))
const withoutId = <T extends { id: string }>(steps: T[]) =>
  steps.map((step) => JSON.parse(JSON.stringify({ ...step, id: undefined })) as Omit<T, 'id'>)

test('what a worker reads of the travel subsidy is letter for letter what it was, in every stage', () => {
  for (const stage of stages) {
    const then = travelWords.applicant[stage]
    const { name, tone, explanation, lead } = applicantWords(placeOf({ ...travel, stage }))
    assert.deepEqual(
      { name, tone, explanation, lead },
      { name: then.name, tone: then.tone, explanation: then.explanation, lead: then.lead },
    )
    const matter = (changes: object, on = today) => {
      const { name: tag, measure, unit, ...rest } = matterOf({ ...summary, stage, ...changes }, on)
      assert.deepEqual([tag, measure, unit], [then.name, '出行补贴', null])
      return rest
    }
    assert.deepEqual(matter({}), then.matter)
    assert.deepEqual(matter({ needsCard: true }), then.cardWanted)
    assert.equal(matter({}, day('2023-02-24')).until, then.late)
    // The district's office is another one in every measure: by its stage alone nobody knows which.
    assert.equal(nameAnywhere(stage), stage === 'districtReview' ? '正在办' : then.name)
  }
  assert.equal(dueWords(due, today), travelWords.due)
})

const employer = {
  id: 'e',
  name: '公司',
  district: '南关区',
  union: { id: 'u', name: '公司工会' },
  districtUnion: { name: '南关区总工会', phone: '1' },
}
const named = { form: { employer: { name: '公司', district: 'nanguan' } } }
const unfound = { employer: { ...employer, union: null }, ...named }

test('the way ahead is what it was, from every stage and after every return', () => {
  const cases = [
    ['plain', {}],
    ['employer', { employer, due }],
    ['card', { employer, bankCardMask: '**1234' }],
    ...unionRoles.flatMap((level) => [
      [`by ${level}`, { employer, returnedBy: stepOf[level] ?? null }] as const,
      [`found by ${level}`, { employer, ...named, returnedBy: stepOf[level] ?? null }] as const,
    ]),
  ] as const
  const unfoundCases = [
    ['finding', unfound],
    ['findingBare', named],
    ...unionRoles.map(
      (level) => [`finding by ${level}`, { ...unfound, returnedBy: stepOf[level] ?? null }] as const,
    ),
  ] as const
  const then = travelWords.timelines as Record<string, unknown>
  for (const stage of stages) {
    // A union is looked for in one stage, and has not been found yet while the claim lies with the worker.
    const ofStage = [
      ...(stage === 'findingUnion' ? [] : cases),
      ...(['findingUnion', 'draft', 'returned'].includes(stage) ? unfoundCases : []),
    ]
    for (const [name, changes] of ofStage)
      assert.deepEqual(
        withoutId(timelineSteps(aClaim({ stage, ...changes }), today)),
        then[`${stage}, ${name}`],
        `${stage}, ${name}`,
      )
  }
  assert.deepEqual(withoutId(timelineSteps(aClaim({ stage: 'paid', timeline }), today)), travelWords.past)
})

test('what staff read of the travel subsidy is what it was, at every office', () => {
  for (const role of unionRoles) {
    for (const stage of stages) {
      const then = travelWords.staff[`${stage} at ${role}`]
      const at = { ...travel, stage, role }
      const row = { stage, role, confirmed: true }
      assert.deepEqual(
        {
          name: staffStageName(at),
          here: liesHere(at),
          amount: (!liesHere(at) && staffAmountName(placeOf(at))) || '按申请能领',
          marks: marksOf(aRow('a', row), today, null),
          marksNoDue: marksOf(aRow('a', { stage, role, due: null, heldBy: '甲' }), today, null),
          now: staffSteps(aReview([], { stage, role }), today).at(-1)?.title ?? null,
          correction: correctionWords({ ...travel, stage, due, returnedBy: stepOf[role] ?? null }, today),
        },
        then,
        `${stage} at ${role}`,
      )
    }
    const then = travelWords.levels[role]
    const seen = { ...travel, stage: 'draft', role }
    const { action, button, busy, done } = bulkPassWords(role)
    assert.deepEqual(
      {
        views: viewNamesOf(role),
        empty: emptyViewWords(role),
        pass: passWordsOf({ ...seen, readingTurn: 'alone' }),
        propose: passWordsOf({ ...seen, readingTurn: 'propose' }),
        bulk: { button, busy, done },
        bulkAction: action,
        leftOut: leftOutRules(role, action).replace(leftOutRules(role, 'return'), 'FLAGGED'),
        raise: raiseLines([
          { kind: 'amountRaised', level: role, before: cents(188_00), after: cents(300_00) },
        ]),
        added: addedBy([{ kind: 'originalAdded', level: role, ticketId: 't' }], 't'),
        statistics: belowName(role, 'city'),
        statisticsBelow: belowName('grassrootsUnion', 'own'),
        notes: [belowNote('grassrootsUnion', 'city'), belowNote('grassrootsUnion', 'own')],
      },
      then,
    )
  }
  assert.deepEqual(
    withoutId(staffSteps(aReview([], { stage: 'paid', timeline }), today)),
    travelWords.staffPast,
  )
})

const invented: Line = {
  procedure: inventedProcedure,
  offices: inventedCity.offices,
  measure: inventedCampaign.measures[0] ?? null,
  parameters: inventedCampaign.parameters,
}
const on = day('2023-03-01')
const toldDay = { day: day('2023-03-06'), certain: true }

test('every stage of an invented procedure has its words, for the applicant and for staff', () => {
  const roles = new Set(inventedProcedure.steps.map(({ office }) => office.role))
  for (const stage of stagesOf(inventedProcedure)) {
    const place = placeOn(invented, stage)
    const words = applicantWords(place)
    for (const [key, text] of Object.entries(words)) {
      if (typeof text !== 'string' || key === 'tone' || key === 'page') continue
      assert.match(text, /\p{Script=Han}{2,}/u, `${stage} ${key}`)
      assert.doesNotMatch(text, /工会|卡|undefined|null|办理单位/, `${stage} ${key}: ${text}`)
    }
    assert.ok(['ok', 'info', 'warn', 'danger', 'neutral'].includes(words.tone))
    for (const role of roles) assert.match(staffName(place, role), /\p{Script=Han}{2,}/u)
    const ahead = timelineSteps(aClaim({ stage, due: toldDay }), on, place)
    const text = JSON.stringify(ahead.map(({ title, who, next }) => [title, who, next]))
    assert.doesNotMatch(text, /工会|卡|undefined|办理单位/, text)
    const isOver = ['paid', 'refused', 'withdrawn'].includes(stage)
    assert.equal(ahead.filter(({ state }) => state === 'current').length, isOver ? 0 : 1, stage)
  }
})

test('an invented procedure reads as a person would say it', () => {
  const at = (stage: string) => placeOn(invented, stage)
  const read = (stage: string) => {
    const { name, explanation, lead, next, deed } = applicantWords(at(stage))
    return [stageTag(at(stage), name, toldDay), explanation, lead, next, deed]
  }
  assert.deepEqual(read('districtCheck'), [
    '区就业服务局初审中',
    '区就业服务局正在初审。您现在不用做什么。',
    '企业可能领到',
    '区就业服务局初审，再公示',
    '初审完',
  ])
  assert.deepEqual(read('publicNotice'), [
    '公示中，到 3月6日',
    '正在公示，请大家提意见。有人提意见，会先查清。您现在不用做什么。',
    '区就业服务局初审的金额',
    '公示完，市人社局审核',
    null,
  ])
  assert.deepEqual(read('bureauReview'), [
    '市人社局审核中',
    '公示完了，交给市人社局了。您现在不用做什么。',
    '区就业服务局初审的金额',
    '市人社局审核，再备案',
    '审核完',
  ])
  assert.deepEqual(read('bureauRecord'), [
    '等市人社局备案',
    '市人社局已经审核完，现在等市人社局备案。您现在不用做什么。',
    '批准的金额',
    '市人社局备案，再由市财政局打款',
    null,
  ])
  assert.equal(applicantWords(at('paymentFailed')).title, '钱没打进去，请改账号')
})

test('the way ahead of an invented procedure has every step, who does it and by when', () => {
  const ahead = (stage: string) =>
    timelineSteps(aClaim({ stage, due: toldDay }), on, placeOn(invented, stage)).map(
      ({ title, state, who, when }) => [title, state, who, when],
    )
  assert.deepEqual(ahead('publicNotice'), [
    ['公示', 'current', '区就业服务局', '到3月6日（周一）'],
    ['市人社局审核', 'coming', '市人社局', '5月20日（周六）前'],
    ['市人社局备案', 'coming', '市人社局', undefined],
    ['把钱打到账户里', 'coming', '市财政局', '6月20日（周二）前'],
  ])
  assert.deepEqual(ahead('paymentFailed'), [
    ['您来改账号', 'current', '您', undefined],
    ['把钱打到账户里', 'coming', '市财政局', '6月20日（周二）前'],
  ])
})

test('staff of an invented procedure read what waits for them and what it is about', () => {
  const at = (stage: string) => placeOn(invented, stage)
  assert.ok(liesAt(at('districtCheck'), 'districtEmployment'))
  assert.ok(liesAt(at('bureauRecord'), 'cityHumanResources'))
  assert.ok(!liesAt(at('approved'), 'cityFinance'))
  assert.equal(staffName(at('districtCheck'), 'districtEmployment'), '待您初审')
  assert.equal(staffName(at('returned'), 'districtEmployment'), '等企业补正')
  assert.equal(staffName(at('paymentFailed'), 'cityFinance'), '打款失败，等企业改账号')
  assert.deepEqual(
    ['publicNotice', 'bureauReview', 'bureauRecord', 'approved', 'returned'].map((stage) => [
      staffAmountName(at(stage)),
      staffNow(at(stage)),
    ]),
    [
      ['区就业服务局初审的金额', '公示中'],
      ['区就业服务局初审的金额', '市人社局审核'],
      ['批准的金额', '等市人社局备案'],
      ['批准的金额', '待打款'],
      [null, '等企业补正'],
    ],
  )
})

test('a claim of a procedure that this app does not know yet is under way, and its end is its end', () => {
  const unknown = { packId: 'elsewhere-2031', measureId: 'something' }
  const place = placeOf({ ...unknown, stage: 'panelReview' })
  assert.equal(applicantWords(place).name, '正在办')
  assert.equal(staffName(place, 'cityCentre'), '正在办')
  assert.equal(applicantWords(placeOf({ ...unknown, stage: 'refused' })).name, '没有通过')
  assert.equal(lineOf(unknown).measure, null)
  assert.equal(nameAnywhere('panelReview'), '正在办')
  assert.deepEqual(timelineSteps(aClaim({ ...unknown, stage: 'panelReview' }), today), [])
})
