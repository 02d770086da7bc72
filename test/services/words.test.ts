import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { contentProblems } from '@domain/claim/check-content'
import { everyMessage } from '@domain/claim/claim-event'
import { day } from '@domain/calendar/day'
import { fieldsOf, type Field } from '@domain/procedure/field'
import { cents } from '@domain/money'
import type { Ticket } from '@domain/ticket/record/ticket'
import { errorValues, type CallError, type ErrorCode, type ErrorValues } from '@contract/errors'
import { messageWords } from '@/services/words/message-words'
import { regionName, regionsBelow, provinces } from '@/services/phone/regions'
import { timelineSteps } from '@/features/claim/status/timeline-steps'
import { ticketVerdict, ticketWarnings, workingWords } from '@/features/claim/tickets/ticket-words'
import { dayWords, instantWords } from '@/services/words/day-words'
import { sentencesOf, troubleText } from '@/services/words/error-sentences'
import { problemSentence, problemSentences } from '@/services/words/problem-sentences'
import { wordedReason } from '@/services/words/reason-words'
import { inventedProcedure } from '../fixtures/procedures/invented-procedure'
import { aClaim, aTicket, decideTravel, today } from '../features/claim/sample-claim'

const values: { [C in ErrorCode]: ErrorValues[C] } = {
  wrongInput: { field: 'name' },
  unknownCall: {},
  signedOut: {},
  notAllowed: {},
  phoneNotGiven: {},
  notFound: {},
  staleVersion: { currentVersion: 2 },
  keyReused: {},
  tooMany: { retryAfterSeconds: 30 },
  consentMissing: { purpose: 'handleClaim' },
  contentIncomplete: { problems: [{ field: 'name', problem: 'missing' }] },
  notEligible: {},
  windowNotOpen: { from: day('2023-01-28') },
  windowClosed: { to: day('2023-04-28') },
  secondClaim: {},
  placeContested: {},
  placeConfirmed: {},
  wrongStage: { stage: 'refused' },
  heldByOther: { name: '甲', since: '2023-02-15T01:00:00.000Z' },
  identityNotConfirmed: {},
  noTicketCounts: {},
  noHigherUnion: {},
  secondReadingMissing: {},
  sameHand: {},
  wrongBatchState: { state: 'released' },
  emptyBatch: {},
  listDiffers: {},
  bankCardWrong: { problem: 'checkDigit' },
  accountWrong: { problem: 'accountLength' },
  noOffice: {},
  papersNotSeen: { papers: ['licence'] },
  fileTooLarge: { limitBytes: 10_485_760 },
  notAnImage: {},
  listNotReadable: {},
  uploadMissing: {},
  rosterFull: { limit: 10_000 },
  rowNotOpen: {},
  rosterNotReadable: { why: 'noTable' },
  rowStandsElsewhere: {},
  rowsNotSettled: { count: 3 },
  declarationMissing: {},
  coveredDaysRunning: { until: day('2023-02-05') },
  tooManyPhotos: { limit: 30 },
  notAPaperFile: {},
  tooManyPages: { limit: 3, pages: 5 },
  invitationNotValid: {},
  creditCodeWrong: { problem: 'checkDigit' },
  enterpriseKnown: {},
  secondApplication: {},
  applicationState: { state: 'confirmed' },
  serviceStopped: {},
  noticeRunning: { until: day('2023-02-17'), certain: false },
  noticeEnded: { on: day('2023-02-17') },
  notWithinNotice: { from: day('2023-02-14'), to: day('2023-02-17') },
  objectionThere: {},
  objectionOpen: { count: 2 },
  objectionUpheld: {},
  objectionSettled: {},
  notYoursToSettle: { bar: 'ownMatter' },
  internal: { trace: 'abc123' },
}

const unkind = /请知悉|逾期|不予|undefined|\[object|NaN|null/

test('every error says what happened and what to do, in plain words with its values', () => {
  for (const code of Object.keys(errorValues) as ErrorCode[]) {
    const { happened, whatToDo } = sentencesOf({ code, values: values[code] } as CallError)
    assert.ok(happened.length > 3 && whatToDo.length > 5, code)
    assert.doesNotMatch(happened + whatToDo, unkind, code)
  }
  assert.match(
    troubleText({ code: 'windowClosed', values: values.windowClosed }),
    /2023年4月28日.*您填的内容都还在/,
  )
  assert.match(troubleText({ code: 'offline', values: {} }), /没有网.*您填的内容都还在/)
  assert.match(sentencesOf({ code: 'fileTooLarge', values: values.fileTooLarge }).happened, /10 MB/)
  for (const problem of contentProblems) assert.ok(problemSentences[problem].length > 4, problem)
  for (const field of fieldsOf(inventedProcedure.form))
    for (const problem of contentProblems) assert.doesNotMatch(problemSentence(problem, field), unkind)
})

test('days and instants as people say them, in Shanghai', () => {
  assert.equal(dayWords(day('2023-02-17'), today), '2月17日（周五）')
  assert.equal(dayWords(day('2022-12-31'), today), '2022年12月31日（周六）')
  assert.equal(instantWords('2023-02-14T16:05:00.000Z', today), '2月15日（周三）00:05')
})

const decided = (tickets: Ticket[]) => decideTravel({ tickets })
const verdictOf = (ticket: Ticket) => {
  const [item] = decided([ticket]).items
  assert.ok(item)
  return ticketVerdict(ticket, item)
}

test('a ticket says whether it counts and why not', () => {
  assert.deepEqual(verdictOf(aTicket()), { state: 'counted', text: '算进去了，188 元' })
  assert.equal(verdictOf(aTicket({ kind: 'taxi' })).text, '出租车不算公共交通，这张不算钱')
  const late = verdictOf(aTicket({ day: day('2023-01-06') }))
  assert.equal(late.state, 'leftOut')
  assert.match(late.text, /2023年1月7日到2023年2月28日.*文件没有写/)
  const blank = verdictOf(aTicket({ kind: null, fare: null }))
  assert.deepEqual(blank, { state: 'incomplete', text: '还差：坐的什么车、票价' })
})

test('the working is shown as people add up', () => {
  const two = [aTicket(), aTicket({ id: 't200000', day: day('2023-01-29') })]
  assert.equal(workingWords(decided(two)), '188 + 188 = 376 元，最高 300 元')
  assert.equal(workingWords(decided([aTicket({ fare: cents(92_50) })])), '车票 92.50 元')
  assert.equal(workingWords(decided([aTicket({ kind: 'ownCar' })])), '')
})

const second = (changes: Partial<Ticket>) => {
  const tickets = [aTicket({ number: 'Z12345678' }), aTicket({ id: 't200000', ...changes })]
  const decision = decided(tickets)
  const [, item] = decision.items
  assert.ok(item && tickets[1])
  return { ticket: tickets[1], item, decision }
}

test('one ticket entered twice is not in the sum, and says with which it is the same', () => {
  const { ticket, item, decision } = second({ day: day('2023-01-29'), number: ' z1234 5678' })
  const verdict = ticketVerdict(ticket, item)
  assert.equal(verdict.state, 'leftOut')
  assert.match(verdict.text, /^和第 1 张是同一张票，只算一次/)
  assert.equal(workingWords(decision), '车票 188 元')
  const flags = [{ kind: 'ticketNumberTwice' as const, ticketId: ticket.id }]
  assert.deepEqual(ticketWarnings(flags, ticket.id, item), [], 'it is said once')
  const reason = wordedReason(item.reason, regionName).children.find(({ id }) => id === 'countsOnce')
  assert.deepEqual([reason?.verdict, reason?.actual], ['notMet', '和第 1 张是同一张票'])
  const other = wordedReason(decision.items[0]?.reason ?? assert.fail(), regionName).children
  assert.equal(other.find(({ id }) => id === 'countsOnce')?.actual, undefined)
})

test('one trip under two numbers is said to be one, and what to do if it was two', () => {
  const { ticket, item } = second({ number: '23163654825050521960' })
  assert.match(ticketVerdict(ticket, item).text, /^和第 1 张是同一张票，只算一次（同一天同一趟路）.*车次/)
  const flags = [{ kind: 'sameTripTwice' as const, ticketId: ticket.id }]
  assert.deepEqual(ticketWarnings(flags, ticket.id, item), [])
  assert.equal(ticketWarnings(flags, ticket.id).length, 1)
})

test('a ticket for elsewhere says that the direction can be changed', () => {
  assert.match(verdictOf(aTicket({ direction: 'other' })).text, /只算老家和长春之间的.*方向选错了的，请改/)
})

test('warnings about a ticket are each said once and to the right ticket', () => {
  const flags = [
    { kind: 'samePhotoUsed' as const, ticketId: 't1' },
    { kind: 'samePhotoUsed' as const, ticketId: 't1' },
    { kind: 'registerDiffersFromIdNumber' as const },
  ]
  assert.equal(ticketWarnings(flags, 't1').length, 1)
  assert.deepEqual(ticketWarnings(flags, 't2'), [])
})

test('regions: Jilin first, a municipality straight to its districts, old codes by name', () => {
  assert.equal(provinces()[0]?.name, '吉林省')
  assert.ok(regionsBelow('110000').some(({ name }) => name === '东城区'))
  assert.ok(regionsBelow('220000').some(({ name }) => name === '四平市'))
  assert.deepEqual(regionsBelow('710000'), [])
  assert.equal(regionName('220322'), '吉林省四平市梨树县')
  assert.equal(regionName('110101'), '北京市东城区')
  assert.equal(regionName('220381'), '吉林省公主岭市')
  assert.equal(regionName('500229'), '重庆市城口县')
  assert.equal(regionName('419001'), '河南省济源市')
  assert.equal(regionName('220399'), '吉林省四平市（区划代码 220399）')
  assert.equal(regionName('220300'), '吉林省四平市')
  assert.equal(regionName('990000'), '990000')
  for (const province of provinces()) {
    for (const city of regionsBelow(province.code)) assert.ok(city.name.length > 1)
  }
})

test('the decision in words names the region and keeps the clause', () => {
  const decision = decideTravel({ form: { householdRegister: '220122', workerKind: 'migrantWorker' } })
  const words = wordedReason(decision.reason, regionName, decision)
  assert.equal(words.children.find(({ id }) => id === 'workerKind')?.actual, '进城打工（农民工）')
  const register = words.children.find(({ id }) => id === 'registerOutsideChangchun')
  assert.equal(register?.verdict, 'notMet')
  assert.equal(register?.actual, '吉林省长春市农安县')
  assert.match(register?.clause ?? '', /五（一）/)
})

test('the timeline says who has it now and by when', () => {
  const claim = aClaim({
    stage: 'grassrootsReview',
    due: { day: day('2023-02-22'), certain: false },
    timeline: [{ event: 'submitted', at: '2023-02-15T01:00:00.000Z', by: '务工人员', amount: cents(300_00) }],
  })
  const steps = timelineSteps(claim, today)
  assert.deepEqual(
    steps.map(({ state }) => state),
    ['done', 'current', 'coming', 'coming'],
  )
  assert.equal(steps[0]?.who, '您')
  assert.equal(steps[1]?.when, '预计2月22日（周三）前')
  assert.match(steps[3]?.when ?? '', /5月31日/)
  assert.equal(timelineSteps({ ...claim, stage: 'returned' }, today)[1]?.title, '您来补正')
  assert.equal(timelineSteps({ ...claim, stage: 'withdrawn' }, today).length, 1)
})

test('messages read as sentences even when a value is missing', () => {
  const message = { id: 'm1', claimId: 'c1', at: '2023-02-15T01:00:00.000Z' }
  for (const template of everyMessage) {
    const { title, text } = messageWords({ ...message, template, values: {} })
    assert.doesNotMatch(title + text, unkind, template)
  }
  const received = messageWords({
    ...message,
    template: 'claimReceived',
    values: { union: '某工会', due: '2023-02-22' },
  })
  assert.match(received.text, /某工会会核对，2月22日（周三）前核对完/)
  const reckoned = messageWords({
    ...message,
    template: 'claimReceived',
    values: { union: '某工会', due: '2027-02-22', reckoned: 'yes' },
  })
  assert.match(reckoned.text, /预计2月22日（周一）前核对完/)
  const digest = (values: Record<string, string>) =>
    messageWords({ ...message, template: 'dailyDigest', values: { waiting: '3', ...values } }).text
  assert.match(digest({ overdue: '2' }), /其中 2 份过了期限/)
  assert.doesNotMatch(digest({ overdue: '0', perhapsOverdue: '1' }), /其中/)
  assert.match(digest({ overdue: '0', perhapsOverdue: '1' }), /1 份大约过了期限（按周一至周五估算）/)
})

test('a limit of a field is said with its own number', () => {
  const field = (changes: Partial<Field>): Field => ({
    id: 'one',
    kind: 'count',
    label: '人数',
    needed: true,
    clause: { document: '901', item: '一' },
    ...changes,
  })
  assert.equal(problemSentence('tooSmall', field({ least: 5, unit: '人' })), '最少是 5 人，请再看一遍')
  assert.equal(problemSentence('tooSmall', field({})), '最少是 0，请再看一遍')
  assert.equal(
    problemSentence('tooLarge', field({ kind: 'money', most: 2000_00 })),
    '最多是 2000 元，请再看一遍',
  )
  assert.equal(problemSentence('tooShort', field({ kind: 'text', least: 2 })), '最少写 2 个字')
  assert.equal(
    problemSentence('tooEarly', field({ kind: 'day', earliest: day('1990-01-01') })),
    '请选1990年1月1日或以后的日子',
  )
  assert.match(problemSentence('dayInFuture', field({ kind: 'day' })), /这一天还没到/)
  assert.match(problemSentence('dayInFuture'), /乘车日期还没到/)
  assert.equal(problemSentence('notANumber', field({ kind: 'money' })), '请写钱数，比如 188 或 188.5')
})
