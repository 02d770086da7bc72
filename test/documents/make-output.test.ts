import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { readWord } from './support/word-file'
import { readSheet } from './support/sheet-file'
import { stayRoster } from '@domain/packs/changchun-2023/outputs/stay-roster'
import { aCity, duringCampaign, newKey, type City } from '../api/support/city'
import { aWorker, type Drafted } from '../api/support/worker'

let city: City
let claim: Drafted
beforeAll(async () => {
  city = await aCity()
  claim = await aWorker('owner').withTicket().submits(city)
})
afterAll(() => city.close())

const make = (claimId = claim.claimId, outputId = 'receipt') =>
  city.call('owner', 'make-output', { claimId, outputId })

test('a submitted claim has a receipt to print, with what the claim says and masks of numbers', async () => {
  const made = await make()
  assert.equal(made.fileName, '出行补贴申请回执.docx')
  assert.deepEqual([made.format, made.copies, made.changedCharacters], ['docx', 1, 0])
  const view = await city.call('owner', 'read-claim', { claimId: claim.claimId })
  const { rows, parts } = readWord(new Uint8Array(await (await fetch(made.address)).arrayBuffer()))
  const said = new Map(rows.map(([label, value]) => [label?.text ?? '', value?.text ?? '']))
  assert.equal(said.get('受理号')?.replaceAll(' ', ''), view.number)
  assert.equal(said.get('姓名'), '王样本')
  assert.equal(said.get('身份证号'), view.masks.idNumber)
  assert.equal(said.get('提交日期'), '2023年2月15日')
  assert.equal(said.get('单位'), view.employer?.name)
  assert.equal(said.get('交给'), view.employer?.union?.name)
  assert.equal(said.get('按这些车票算'), '188 元')
  assert.doesNotMatch(parts['word/document.xml'] ?? '', /\d{15}/)
})

test('nobody else gets it, and no output that the procedure does not have', async () => {
  const input = { claimId: claim.claimId, outputId: 'receipt' }
  assert.equal((await city.fails('stranger', 'make-output', input)).code, 'notFound')
  assert.equal(
    (await city.fails('owner', 'make-output', { ...input, outputId: 'toString' })).code,
    'notFound',
  )
  assert.equal(
    (await city.fails('owner', 'make-output', { ...input, claimId: 'c-nowhere' })).code,
    'notFound',
  )
})

test('a draft has no receipt', async () => {
  const draft = await aWorker('drafting').withTicket().drafts(city)
  const input = { claimId: draft.claimId, outputId: 'receipt' }
  assert.deepEqual(await city.fails('drafting', 'make-output', input), {
    code: 'wrongStage',
    values: { stage: 'draft' },
  })
})

test('the file is gone a quarter of an hour later, and with it all that is known of it', async () => {
  const { address } = await make()
  const { forgetExpired } = await import('../../cloudfunctions/clock/forget-expired')
  const later = (minutes: number) => new Date(duringCampaign.getTime() + minutes * 60_000)
  await forgetExpired(later(14))
  assert.equal((await fetch(address)).status, 200)
  assert.ok((await forgetExpired(later(16))).made > 0)
  assert.equal((await fetch(address)).status, 404)
  assert.equal(city.cloud.store.count('madeFiles', {}), 0)
  assert.equal((await forgetExpired(later(17))).made, 0)
})

test('the way of a claim’s values into a list is the same', async () => {
  const { makeOutput } = await import('../../cloudfunctions/documents/make-output')
  const { answerCall } = await import('../../cloudfunctions/platform/call/answer-call')
  const useCase = makeOutput({
    outputs: () => [stayRoster],
    values: ({ employerName }) =>
      Promise.resolve({
        fields: { unitName: employerName },
        rows: { roster: [{ name: '\u0000样本', idNumber: '测试' }] },
      }),
  })
  const input = { claimId: claim.claimId, outputId: stayRoster.id }
  const occasion = { accountId: 'owner', now: duringCampaign }
  const answer = await answerCall({ call: 'make-output', input, key: newKey() }, occasion, {
    'make-output': useCase,
  })
  assert.ok(answer.ok)
  const made = answer.output as Awaited<ReturnType<typeof make>>
  assert.deepEqual([made.fileName, made.copies, made.changedCharacters], [`${stayRoster.name}.xlsx`, 3, 1])
  const { rows } = readSheet(new Uint8Array(await (await fetch(made.address)).arrayBuffer()))
  assert.deepEqual(rows[4]?.slice(0, 4), [1, '样本', null, '测试'])
})
