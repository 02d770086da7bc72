import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import {
  applicationRefusals,
  applicationStates,
  enterpriseChecks,
} from '@domain/organisation/enterprise-application'
import { creditCodeProblems } from '@domain/organisation/credit-code'
import { checkWords } from '@/features/enterprise/check-words'
import { firstProblem, nothingTyped, problemsOf } from '@/features/enterprise/typed-enterprise'
import { creditCodeSentences } from '@/services/words/credit-code-words'
import { refusalWords, refusalWordsOf } from '@/services/words/enterprise-words'
import { messageWords, placeOfMessage } from '@/services/words/message-words'

const right = {
  creditCode: ' 9135 0100 m000 100y 43 ',
  companyName: '长春样例(集团)有限公司',
  district: 'qikai',
  name: '王样本',
}

describe('the form', () => {
  test('asks for everything, the photo first, and for nothing when all is there', () => {
    const problems = problemsOf(nothingTyped, false)
    assert.deepEqual(Object.keys(problems).sort(), ['companyName', 'creditCode', 'district', 'name', 'photo'])
    assert.equal(firstProblem(problems), '请拍一张营业执照')
    assert.deepEqual(problemsOf(right, true), {})
    assert.equal(firstProblem({}), undefined)
  })

  test('says of a code what is wrong with it', () => {
    const said = (creditCode: string) => problemsOf({ ...right, creditCode }, true).creditCode
    assert.equal(said(''), '请填统一社会信用代码')
    assert.match(said('350100100000001') ?? '', /15 位注册号/)
    assert.match(said('91350100M000100Y44') ?? '', /写错/)
    assert.match(said('91350100M000100Z43') ?? '', /没有字母/)
    for (const problem of creditCodeProblems) assert.ok(creditCodeSentences[problem].length > 5)
  })

  test('takes names in Latin letters for a person, and no number for a company', () => {
    assert.equal(problemsOf({ ...right, name: 'MARIA DA SILVA' }, true).name, undefined)
    assert.ok(problemsOf({ ...right, name: '1' }, true).name)
    assert.ok(problemsOf({ ...right, companyName: '12345' }, true).companyName)
    assert.ok(problemsOf({ ...right, companyName: '长'.repeat(61) }, true).companyName)
    assert.equal(problemsOf({ ...right, companyName: '长'.repeat(60) }, true).companyName, undefined)
  })
})

describe('words', () => {
  const message = {
    id: 'm',
    claimId: null,
    at: '2023-02-15T01:00:00.000Z',
    template: 'enterpriseRefused' as const,
    values: {
      company: '长春样例有限公司',
      office: '汽开区就业服务局',
      reason: 'nameDiffers',
      message: '少一个字',
    },
  }

  test('a refusal is told with its reason and the office’s words, and leads to the form', () => {
    const { text } = messageWords(message)
    assert.match(text, /单位名称/)
    assert.match(text, /“少一个字”/)
    assert.deepEqual(placeOfMessage(message), { route: 'enterprise' })
    assert.deepEqual(placeOfMessage({ ...message, template: 'dailyDigest' }), { route: 'staffQueue' })
    assert.deepEqual(placeOfMessage({ ...message, template: 'claimPaid', claimId: 'c1' }), {
      route: 'claimStatus',
      id: 'c1',
    })
    const bare = messageWords({ ...message, values: { company: '甲', reason: 'anotherTime', message: '' } })
    assert.doesNotMatch(bare.text, /undefined|“”|。。/)
    assert.equal(refusalWordsOf('anotherTime'), '')
  })

  test('every reason, state and check has words', () => {
    for (const reason of applicationRefusals) assert.ok(refusalWords[reason].length > 5)
    assert.equal(applicationStates.length, 4)
    const view = { creditCode: '91350100M000100Y43', companyName: '长春样例有限公司', name: '王样本' }
    const words = checkWords(view, '汽开区')
    for (const check of enterpriseChecks) assert.ok(words[check].label.length > 5)
    assert.equal(words.codeAlike.note, '91 350100 M000100Y4 3')
  })
})
