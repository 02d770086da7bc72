import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { ticketLimit } from '@domain/ticket/record/ticket'
import { demoToken } from './drivers/demo-session'
import { aStage, ticketPhotos, type Stage } from './support/stage'

const budgetBytes = 64 * 1024

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.close())

/**
 * The fullest claim there can be, all its photos read and every field entered otherwise than it was read, drafted and submitted
 * over the wire by one of the demo's workers.
 */
async function fullestClaim(): Promise<string> {
  const token = await demoToken(stage.cloud.url, 'worker-12')
  const own = (await call(token, 'list-my-claims', {})) as { claims: { id: string; version: number }[] }
  const [submitted] = own.claims
  assert.ok(submitted)
  await call(token, 'withdraw-claim', { claimId: submitted.id, expectedVersion: submitted.version })
  const { claimId, version } = (await call(token, 'open-draft', { measureId: 'travel-subsidy' })) as {
    claimId: string
    version: number
  }
  const old = (await call(token, 'read-claim', { claimId: submitted.id })) as { tickets: object[] }
  const tickets = []
  for (let index = 0; index < ticketLimit; index += 1) {
    const photoId = await photograph(token, claimId)
    const id = `theavy${String(index).padStart(4, '0')}`
    await call(token, 'read-ticket-photo', { photoId }, 'recognize')
    const entered = { kind: 'coach', from: '依安', to: '长春高速客运站', fare: 131_50 }
    tickets.push({ ...old.tickets[0], ...entered, id, number: `HEAVY${1000 + index}`, photoIds: [photoId] })
  }
  const changes = {
    form: {
      name: '褚假设',
      idNumber: (await identity()).idNumber,
      phone: '19900000012',
      householdRegister: '230281',
      workerKind: 'migrantWorker',
      labourRelation: true,
      unionMember: true,
      employer: { organisationId: 'employer-1' },
    },
    tickets,
  }
  const saved = (await call(token, 'save-draft', { claimId, expectedVersion: version, changes })) as {
    version: number
  }
  await call(token, 'submit-claim', { claimId, expectedVersion: saved.version })
  return claimId
}

async function identity(): Promise<{ idNumber: string }> {
  const { sampleWorkers } = await import('../../scripts/demo/people')
  const worker = sampleWorkers.find(({ key }) => key === 'worker-12')
  assert.ok(worker)
  return worker
}

async function photograph(token: string, claimId: string): Promise<string> {
  const begun = (await call(token, 'begin-photo', { claimId })) as { photoId: string; cloudPath: string }
  const [file = ''] = ticketPhotos
  const response = await fetch(`${stage.cloud.url}/client/files/${begun.cloudPath}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}` },
    body: readFileSync(file),
  })
  const { fileID } = (await response.json()) as { fileID: string }
  await call(token, 'finish-photo', { photoId: begun.photoId, fileId: fileID })
  return begun.photoId
}

async function call(token: string, name: string, input: object, served = 'api'): Promise<unknown> {
  const response = await fetch(`${stage.cloud.url}/client/call/${served}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ call: name, input, key: randomUUID() }),
  })
  const { result } = (await response.json()) as { result: { ok: boolean; output: unknown } }
  assert.ok(result.ok, `${name}: ${JSON.stringify(result)}`)
  return result.output
}

test(`a claim with ${ticketLimit} tickets opens within the budget of one interaction, for the worker and for the reviewer`, async () => {
  const claimId = await fullestClaim()
  const worker = await stage.phone('wechat', 'heavy')
  await worker.signInAs('worker-12')
  await worker.tap('看进度')
  await worker.see(`第 ${ticketLimit} 张票`)
  await worker.screenshot('status')
  const officer = await stage.phone('wechat', 'heavy')
  await officer.signInAs('union-one')
  await officer.open(`packages/staff/review/index?id=${claimId}`)
  await officer.see(`第 ${ticketLimit} 张票`)
  await officer.seeNot('照片上的票价')
  await officer.see('和照片上不一样：种类、日期、从、到、票价、票号')
  await officer.seeNot('本人填')
  await officer.tap('对着照片看', ticketLimit - 1)
  await officer.see('票价：照片上是 188 元，本人填 131.50 元')
  await officer.see(`第 ${ticketLimit} 张票照片上的票价`)
  await officer.screenshot('review-print')
  await officer.tap('身份已核对')
  await officer.tap('原件看过了', 0)
  await officer.screenshot('review')
  for (const phone of [worker, officer]) {
    const { largestInteraction, nodes, depth } = await phone.metrics()
    assert.ok(
      largestInteraction.bytes <= budgetBytes,
      `${largestInteraction.name}: ${largestInteraction.bytes} bytes`,
    )
    assert.ok(nodes < 1000, `${nodes} elements`)
    assert.ok(depth < 30, `${depth} deep`)
  }
})
