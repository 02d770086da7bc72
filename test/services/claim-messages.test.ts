import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { changchunOffices } from '@domain/packs/changchun-2023/offices'
import { moveMessages } from '@domain/procedure/move'
import type { Procedure } from '@domain/procedure/procedure'
import type { Line } from '@/services/procedure/line'
import { wordsOnLine, type ClaimMessage } from '@/services/words/claim-message-words'
import { measureWords, messageWords, type Message } from '@/services/words/message-words'
import { inventedProcedure } from '../fixtures/procedures/invented-procedure'

const travel = { packId: 'changchun-2023', measureId: 'travel-subsidy' }
const ofTravel = (
  template: ClaimMessage,
  way: { from: string; stage: string },
  values: Message['values'] = {},
) => {
  const about = { ...travel, ...way }
  const { title, text } = messageWords({
    id: 'm1',
    template,
    claimId: 'c1',
    at: '2023-02-15T01:00:00.000Z',
    about,
    values,
  })
  return `${title}｜${text}`
}
const way = (from: string, stage: string) => ({ from, stage })

/** What a travel claim's worker has always read. */
const ofToday: [string, string][] = [
  [
    ofTravel('claimReceived', way('draft', 'grassrootsReview'), { union: '某工会', due: '2023-02-22' }),
    '收到您的申请了｜某工会会核对，2月22日（周三）前核对完。请把车票原件和身份证带给工会看。',
  ],
  [
    ofTravel('claimReceived', way('draft', 'grassrootsReview')),
    '收到您的申请了｜单位工会会核对，请把车票原件和身份证带给工会看。',
  ],
  [
    ofTravel('claimReceived', way('draft', 'findingUnion'), { finding: 'yes', due: '2023-02-22' }),
    '收到您的申请了｜您的单位不在名单里，区总工会先找单位的工会，找到了再告诉您。请把车票原件留好。',
  ],
  [
    ofTravel('unionFound', way('findingUnion', 'grassrootsReview'), { union: '某工会', due: '2023-02-22' }),
    '找到您的单位工会了｜某工会会核对，2月22日（周三）前核对完。请把车票原件和身份证带给工会看。',
  ],
  [
    ofTravel('correctionReceived', way('returned', 'districtReview')),
    '您改好的申请收到了｜还是上次看的人接着看，您现在不用做什么。',
  ],
  ...['grassrootsReview', 'districtReview', 'centreReview'].map((from): [string, string] => [
    ofTravel('claimReturned', way(from, 'returned'), { message: '票看不清', until: '2023-02-28' }),
    '请您改一下申请｜工会说：“票看不清”2月28日（周二）前要办完上面的手续，请尽早改好。点这里去改，别的内容不用重填。',
  ]),
  [
    ofTravel('claimForwarded', way('grassrootsReview', 'districtReview'), { amount: '188' }),
    '单位工会核对通过了｜金额 188 元，已经交给上级工会复核，您现在不用做什么。',
  ],
  [
    ofTravel('claimToCentre', way('districtReview', 'centreReview'), { amount: '188' }),
    '上级工会复核通过了｜金额 188 元，已经交给市职工服务中心审批，您现在不用做什么。',
  ],
  [
    ofTravel('claimApproved', way('centreReview', 'approved'), { amount: '188' }),
    '您的申请批准了｜能领 188 元。请点这里填您本人的卡号，钱会打到卡里。',
  ],
  [
    ofTravel('cardReceived', way('approved', 'approved'), { card: '**** 5678' }),
    '收钱的卡号存好了｜尾号 5678。不是您填的，请马上打工会电话。',
  ],
  [
    ofTravel('claimPaid', way('inPayment', 'paid'), { amount: '188', card: '**** 5678' }),
    '钱打给您了｜188 元打到了尾号 5678 的卡里，请查一查。',
  ],
  [ofTravel('claimPaid', way('inPayment', 'paid')), '钱打给您了｜补贴打到了您的卡里，请查一查。'],
  [
    ofTravel('paymentFailed', way('inPayment', 'paymentFailed'), { reason: '户名不符' }),
    '钱没打进去，请改一下卡号｜银行说：“户名不符”点这里改卡号，会再打一次，钱没有丢。',
  ],
  [
    ofTravel('claimRefused', way('districtReview', 'refused'), { reason: '在职', message: '查过了' }),
    '申请没有通过｜没有符合：在职。“查过了”点这里看能怎么办。',
  ],
  [
    ofTravel('claimWithdrawn', way('districtReview', 'withdrawn')),
    '您撤回了申请｜在截止以前还可以重新申请。',
  ],
  [
    ofTravel('placeSettled', way('grassrootsReview', 'grassrootsReview')),
    '工会看过您的身份证了｜您的申请接着办，您现在不用做什么。',
  ],
]

test('a travel claim’s messages read as they always did', () => {
  for (const [now, before] of ofToday) assert.equal(now, before)
})

const lineOf = (changes: Partial<Procedure> = {}): Line => ({
  procedure: { ...inventedProcedure, ...changes },
  offices: changchunOffices,
  measure: null,
  parameters: {},
})
const invented = (
  template: ClaimMessage,
  from: string,
  stage: string,
  values: Message['values'] = {},
  line = lineOf(),
) => {
  const { title, text } = wordsOnLine(template, line, { from, stage }, values)
  return `${title}｜${text}`
}

test('those of another procedure speak of its offices, its work and its account, and of no union and no ticket', () => {
  const stages = ['draft', ...inventedProcedure.steps.map(({ id }) => id), 'approved', 'inPayment', 'done']
  for (const template of moveMessages)
    for (const from of stages)
      for (const stage of stages)
        assert.doesNotMatch(
          invented(template, from, stage, { amount: '1', card: '5678', message: '看不清' }).replace(
            template === 'unionFound' ? /单位工会/ : '',
            '',
          ),
          /工会|车票|身份证|undefined|null/,
          `${template} ${from} ${stage}`,
        )
})

test('from step to step it is said what is behind and who has it', () => {
  assert.match(
    invented('claimReceived', 'draft', 'districtCheck', { due: '2030-02-22' }),
    /会初审，2月22日（周五）前初审完。您现在不用做什么。$/,
  )
  assert.match(
    invented('claimInNotice', 'districtCheck', 'publicNotice', { due: '2030-02-22' }),
    /^您的申请在公示｜公示到2月22日（周五）。/,
  )
  assert.match(
    invented('claimForwarded', 'publicNotice', 'bureauReview'),
    /^您的申请公示完了｜已经交给.*，您/,
  )
  assert.match(invented('claimDone', 'bureauRecord', 'done'), /^您的申请办好了｜/)
  assert.match(
    invented('claimReturned', 'bureauReview', 'returned', { message: '少一页' }),
    /^请您改一下申请｜(?!工会).+说：“少一页”/,
  )
})

test('where the money goes is said as the procedure pays it', () => {
  assert.match(
    invented('claimApproved', 'bureauReview', 'approved', { amount: '500' }),
    /钱会打到填写的账户里/,
  )
  assert.match(
    invented('claimPaid', 'inPayment', 'paid', { amount: '500', card: '**** 5678' }),
    /^钱打给企业了｜500 元打到了尾号 5678 的账户里，请查一查。$/,
  )
  assert.match(invented('paymentFailed', 'inPayment', 'paymentFailed'), /请改一下账号.*点这里改账号/)
  assert.match(
    invented('accountReceived', 'paymentFailed', 'approved', { card: '5678' }),
    /^收钱的账号存好了/,
  )
})

test('one that pays nothing speaks of no money', () => {
  const line = lineOf({ steps: inventedProcedure.steps.filter(({ kind }) => kind !== 'payment') })
  assert.doesNotMatch(invented('claimForwarded', 'publicNotice', 'bureauReview', { amount: '0' }, line), /元/)
})

test('a message says which measure it is about, as far as this phone knows it', () => {
  const message: Message = {
    id: 'm1',
    template: 'claimDone',
    claimId: 'c1',
    at: '2023-02-15T01:00:00.000Z',
    values: {},
  }
  assert.equal(measureWords({ ...message, about: { ...travel, ...way('a', 'b') } }), '出行补贴')
  assert.equal(
    measureWords({ ...message, about: { packId: 'other', measureId: 'other', ...way('a', 'b') } }),
    '',
  )
  assert.equal(measureWords(message), '')
})
