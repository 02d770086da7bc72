import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { cents } from '@domain/money'
import { day } from '@domain/calendar/day'
import type { Look, OwnClaim } from '@contract/data-calls'
import { claimLines, dataText } from '@/features/my-data/data-words'

const draft: OwnClaim = {
  id: 'c-0000000001',
  version: 1,
  packId: 'changchun-2023',
  measureId: 'travel-subsidy',
  stage: 'draft',
  erasable: false,
  createdAt: '2023-02-10T01:00:00.000Z',
  submittedAt: null,
  form: {},
  masks: {},
  employerName: null,
  tickets: [],
  photoCount: 0,
  payable: null,
}

const look: Look = {
  event: 'identityRevealed',
  at: '2023-02-14T01:00:00.000Z',
  role: 'grassrootsUnion',
  organisationName: '示范工会',
}

test('card, payments and the number are lines of their own', () => {
  const lines = claimLines({
    ...draft,
    number: '482173659',
    bankCardMask: '**** 5678',
    payments: [{ amount: cents(300_00), state: 'failed', cardMask: '**** 1111' }],
  }).map(({ label, value }) => `${label}：${value}`)
  assert.ok(lines.includes('受理号：482 173 659'))
  assert.ok(lines.includes('收钱的卡：尾号 5678'))
  assert.ok(lines.includes('第 1 次打款：300 元，尾号 1111，没打成'))
})

test('what was never entered is no line', () => {
  assert.deepEqual(
    claimLines(draft).map(({ label }) => label),
    ['走到哪一步', '开始填写'],
  )
})

test('the form is told by its labels, numbers by their masks', () => {
  const lines = claimLines({
    ...draft,
    form: { name: '王样本', householdRegister: '222401', employer: { organisationId: 'employer-1' } },
    masks: { idNumber: '2224**********1234' },
    employerName: '示范公司',
  }).map(({ label, value }) => `${label}：${value}`)
  for (const line of ['姓名：王样本', '身份证号：2224**********1234', '工作单位：示范公司'])
    assert.ok(lines.includes(line), line)
})

test('a ticket is told in one line, with day, way, fare and number', () => {
  const ticket = {
    id: 't00000001',
    kind: 'train' as const,
    direction: 'toWork' as const,
    day: day('2023-02-11'),
    from: '延吉',
    to: '长春',
    fare: cents(188_00),
    number: 'E12345678',
    photoIds: [],
  }
  const line = claimLines({ ...draft, tickets: [ticket] }).find(({ label }) => label === '第 1 张票')
  assert.equal(line?.value, '火车、高铁，2023年2月11日，延吉到长春，188 元，票号 E12345678')
})

test('the copied text has the account and every claim', () => {
  const text = dataText({
    since: draft.createdAt,
    consents: [{ purpose: 'handleClaim', at: draft.createdAt }],
    roles: [{ role: 'grassrootsUnion', organisationName: '示范工会' }],
    keptAnswers: [],
    claims: [
      { ...draft, looks: [] },
      { ...draft, id: 'c-0000000002', stage: 'withdrawn', looks: [look] },
    ],
    objections: [
      {
        id: 'o1',
        noticeTitle: '创业担保贷款公示',
        reason: '这家单位已经停工。',
        at: draft.createdAt,
        state: 'rejected',
        answer: '查过考勤。',
      },
    ],
    messages: [
      {
        id: 'm1',
        template: 'claimReceived',
        claimId: draft.id,
        at: draft.createdAt,
        values: { union: '示范工会' },
      },
    ],
  })
  for (const words of [
    '同意：用我的信息办这份补贴',
    '示范工会',
    '【申请 1】',
    '【申请 2】',
    '您已撤回',
    '看过完整的身份证号和手机号',
    '【公示异议】',
    '创业担保贷款公示',
    '您说：“这家单位已经停工。”',
    '答复：“查过考勤。”',
    '【消息】',
    '收到您的申请了',
  ])
    assert.ok(text.includes(words), words)
})

test('what the form says is a line a field, secrets as their masks', () => {
  const form = {
    name: '张样例',
    householdRegister: '222401',
    workerKind: 'migrantWorker',
    employer: { organisationId: 'employer-1' },
    unionMember: true,
  }
  const masks = { idNumber: '2224**********9017' }
  const lines = claimLines({ ...draft, form, masks, employerName: '示范一厂' })
  const said = Object.fromEntries(lines.map(({ label, value }) => [label, value]))
  assert.equal(said['姓名'], '张样例')
  assert.equal(said['身份证号'], '2224**********9017')
  assert.equal(said['老家户口（户籍地）'], '吉林省延边朝鲜族自治州延吉市')
  assert.equal(said['工作类型'], '进城打工（农民工）')
  assert.equal(said['工作单位'], '示范一厂')
  assert.equal(said['已经加入工会'], '是')
  assert.ok(!('手机号' in said), 'what is empty is left out')
})
