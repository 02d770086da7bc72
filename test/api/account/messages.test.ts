import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { everyMessage } from '@domain/claim/claim-event'
import { aCity, type City } from '../support/city'
import { aWorker } from '../support/worker'

const unsent = {
  inboxKey: '',
  recipientId: 'o',
  values: {},
  state: 'waiting',
  attempts: 0,
  nextAttemptAt: '',
} as const

type AppConfig = { pages: string[]; subPackages: { root: string; pages: string[] }[] }
Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
let appPages: string[] = []
beforeAll(async () => {
  const { default: app } = (await import('../../../src/app.config')) as unknown as { default: AppConfig }
  appPages = [
    ...app.pages,
    ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  ]
})

let city: City
beforeAll(async () => {
  city = await aCity()
})
afterAll(() => city.close())

type Sent = { touser: string; data: { phrase1: { value: string }; time2: { value: string } } }

/** Lets the clock send what waits, to here in place of WeChat. */
async function sentAt(at: Date, answer: () => Promise<unknown>): Promise<Sent[]> {
  const { cloud } = await import('../../../cloudfunctions/platform/store/cloud')
  const sent: Sent[] = []
  const { openapi } = cloud
  cloud.openapi = {
    ...openapi,
    subscribeMessage: { send: (message) => (sent.push(message as Sent), answer()) },
  }
  const { sendMessages } = await import('../../../cloudfunctions/clock/send-messages')
  await sendMessages(at)
  cloud.openapi = openapi
  return sent
}

test('a message says day and time in Shanghai, in a phrase that WeChat takes, and leaves once', async () => {
  // Seven in the morning in Shanghai is still the day before in UTC.
  const now = new Date('2023-02-15T07:00:00+08:00')
  const worker = aWorker().withTicket()
  await worker.submits(city, { now })
  const [message, ...more] = await sentAt(now, () => Promise.resolve({}))
  assert.ok(message)
  assert.equal(more.length, 0)
  assert.equal(message.touser, worker.accountId)
  assert.equal(message.data.time2.value, '2023年2月15日 07:00')
  assert.ok([...message.data.phrase1.value].length <= 5)
  assert.deepEqual(await sentAt(new Date(now.getTime() + 3_600_000), () => Promise.resolve({})), [])
})

test('a message that fails is tried again later, six times in all; one that is not wanted never', async () => {
  const now = new Date('2023-02-16T09:00:00+08:00')
  await aWorker().withTicket().submits(city, { now })
  const broken = () => Promise.reject(new Error('busy'))
  let tries = 0
  for (let minutes = 0; minutes < 600; minutes += 1) {
    tries += (await sentAt(new Date(now.getTime() + minutes * 60_000), broken)).length
  }
  assert.equal(tries, 6)
  await aWorker().withTicket().submits(city, { now })
  const unwanted = () => Promise.reject(new Error('errCode: 43101 user refuse to accept the msg'))
  assert.equal((await sentAt(now, unwanted)).length, 1)
  assert.equal((await sentAt(new Date(now.getTime() + 86_400_000), unwanted)).length, 0)
})

test('a message that WeChat refuses for what it says is given up at once, and said in the log; the inbox has it', async () => {
  const now = new Date('2023-02-16T15:00:00+08:00')
  for (const errCode of [47003, 41030, 40003]) {
    const worker = aWorker().withTicket()
    await worker.submits(city, { now })
    const refused = () =>
      Promise.reject(Object.assign(new Error(`errCode: ${errCode} argument invalid!`), { errCode }))
    const said: string[] = []
    const print = console.log
    console.log = (line: string) => void said.push(line)
    assert.equal((await sentAt(now, refused)).length, 1)
    console.log = print
    assert.match(said.join(), new RegExp(`"messageFailed".*"code":${errCode},"attempts":1`))
    assert.equal((await sentAt(new Date(now.getTime() + 86_400_000), refused)).length, 0)
    const { messages } = await city.call(worker.accountId, 'list-inbox', { before: null }, { now })
    assert.equal(messages.length, 1)
  }
})

test('every message that can leave is one that WeChat takes', async () => {
  const { messageContent } = await import('../../../cloudfunctions/clock/message-content')
  const { refusedField } = await import('../../../cloudfunctions/local/openapi/template-values')
  for (const template of everyMessage)
    for (const at of ['2023-01-01T00:00:00+08:00', '2023-12-31T23:59:59+08:00', '2024-02-29T09:05:00+08:00'])
      for (const claimId of ['claim-0001', null]) {
        const row = { _id: 'm', template, claimId, at: new Date(at).toISOString() }
        const { page, data } = messageContent({ ...row, ...unsent })
        assert.equal(refusedField(data), null, `${template} ${JSON.stringify(data)}`)
        assert.ok(appPages.includes(page.split('?')[0] ?? ''), page)
      }
})

test('the hour in which everybody hands in leaves nobody without a message until the evening', async () => {
  const now = new Date('2023-02-17T09:00:00+08:00')
  const { enqueue } = await import('../../../cloudfunctions/platform/trail/outbox')
  const { transact } = await import('../../../cloudfunctions/platform/store/transaction')
  const told = Array.from({ length: 120 }, (_, index) => `told-${index}`)
  await transact(async (transaction) => {
    for (const recipientId of told)
      await enqueue(transaction, {
        recipientId,
        template: 'claimReceived',
        claimId: null,
        values: {},
        at: now,
      })
  })
  const sent = await sentAt(now, () => Promise.resolve({}))
  assert.deepEqual(sent.map(({ touser }) => touser).sort(), [...told].sort(), 'each once, in one minute')
})

test('a message about a claim says of which procedure it is and where it came from and to', async () => {
  const worker = await aWorker('about').withTicket().submits(city)
  const { messages } = await city.call('about', 'list-inbox', { before: null })
  assert.deepEqual(
    messages.map(({ claimId, about }) => [claimId, about]),
    [
      [
        worker.claimId,
        {
          packId: 'changchun-2023',
          measureId: 'travel-subsidy',
          from: 'draft',
          stage: 'grassrootsReview',
        },
      ],
    ],
  )
})

test('what leaves with WeChat says the work of the step that has the claim, the office above as ever', async () => {
  const { messageContent } = await import('../../../cloudfunctions/clock/message-content')
  const row = {
    ...unsent,
    _id: 'm',
    template: 'claimForwarded',
    claimId: 'claim-0001',
    at: '2023-02-15T01:00:00.000Z',
  } as const
  const phrase = (stage: string, packId = 'changchun-2023') =>
    messageContent({
      ...row,
      about: { packId, measureId: 'travel-subsidy', from: 'grassrootsReview', stage },
    }).data.phrase1.value
  assert.equal(phrase('districtReview'), '已转上级')
  assert.equal(phrase('centreReview'), '正在审批')
  assert.equal(phrase('centreReview', 'nowhere'), '已转上级')
  assert.equal(messageContent(row).data.phrase1.value, '已转上级')
})
