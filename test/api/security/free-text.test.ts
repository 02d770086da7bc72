import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import * as z from 'zod/mini'
import { calls, type CallName } from '@contract/calls'
import { scrubInput } from '../../../cloudfunctions/platform/security/scrub-input'
import { sampleIdNumber } from '../../../scripts/demo/people'
import { aCity, type City } from '../support/city'
import { grantLevels } from '../support/paid-way'
import { aWorker } from '../support/worker'

let city: City
beforeAll(async () => {
  city = await aCity()
  grantLevels(city)
})
afterAll(() => city.close())

const idNumber = sampleIdNumber('222401', '19851224', 123)
const spaced = idNumber.replace(/(.{3})(?!$)/g, '$1\u00a0')

type Shape = {
  type?: unknown
  enum?: unknown
  const?: unknown
  pattern?: unknown
  format?: unknown
  properties?: Record<string, Shape>
  items?: Shape
  anyOf?: Shape[]
  oneOf?: Shape[]
  additionalProperties?: Shape | boolean
}

/** The names of all fields of a call's input into which any text goes. */
function textFields(shape: Shape, name = ''): string[] {
  const parts = [...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap((part) => textFields(part, name))
  const fields = Object.entries(shape.properties ?? {}).flatMap(([field, part]) => textFields(part, field))
  const items = shape.items ? textFields(shape.items, name) : []
  const rest =
    typeof shape.additionalProperties === 'object' ? textFields(shape.additionalProperties, name) : []
  const free =
    shape.type === 'string' && !shape.enum && shape.const === undefined && !shape.pattern && !shape.format
  return [...parts, ...fields, ...items, ...rest, ...(free ? [name] : [])]
}

/** Fields that carry numbers by their purpose, or name a record that has to exist. A new field of a call is not among them. */
const carrying =
  'name idNumber phone form cardNumber cardNumberAgain account search text code creditCode rows values value sameForAll phoneCode contentBase64 id after before fields permit originalsSeen stands apart'.split(
    ' ',
  )

test('every field of every call into which people can write is scrubbed at the door', () => {
  const found = new Set<string>()
  for (const name of Object.keys(calls) as CallName[])
    for (const field of textFields(
      z.toJSONSchema(calls[name].input, { io: 'input', unrepresentable: 'any' }) as Shape,
    ))
      found.add(field)
  const scrubbed = [...found].filter((field) => !carrying.includes(field) && !/Ids?$/.test(field))
  for (const field of ['message', 'displayName', 'from', 'to', 'departure', 'number'])
    assert.ok(scrubbed.includes(field), field)
  for (const field of scrubbed)
    assert.deepEqual(scrubInput({ [field]: `见${spaced}。` }), { [field]: '见[身份证号]。' }, field)
})

test('an ID number written into every text on the way stands nowhere that is kept, told or remembered', async () => {
  const text = `${spaced}请看`
  const worker = aWorker()
    .with({ name: '李样本' })
    .withTicket({ from: idNumber.slice(0, 12), to: '长春', departure: idNumber, number: spaced.slice(0, 40) })
  const claim = await worker.submits(city)
  const { claimId } = claim
  const { code } = await city.call('district', 'create-invitation', {
    role: 'grassrootsUnion',
    organisationId: 'union-1',
    displayName: idNumber,
  })
  await city.call('invited', 'accept-invitation', { code })
  await city.call('invited', 'open-review', { claimId })
  const correction = { fields: ['phone'], message: text }
  const returned = await city.call('invited', 'decide-claim', {
    claimId,
    expectedVersion: claim.version,
    decision: { action: 'return', correction },
  })
  const again = await city.call(claim.accountId, 'submit-claim', {
    claimId,
    expectedVersion: returned.version,
  })
  const bulk = { action: 'return', parts: ['phone'], message: text } as const
  await city.call('invited', 'decide-claims', {
    decision: { ...bulk, parts: [...bulk.parts] },
    claims: [{ claimId, expectedVersion: again.version }],
  })
  const other = await aWorker().withTicket().submits(city)
  await city.call('union', 'decide-claim', {
    claimId: other.claimId,
    expectedVersion: other.version,
    decision: { action: 'refuse', conditionId: 'unionMember', message: text },
  })
  const { messages } = await city.call(other.accountId, 'list-inbox', { before: null })
  const refused = messages.find(({ template }) => template === 'claimRefused')
  assert.equal(refused?.values.message, '[身份证号]请看')
  for (const collection of [
    'accounts',
    'claims',
    'invitations',
    'auditRows',
    'outbox',
    'rememberedAnswers',
    'photos',
    'movements',
  ]) {
    const documents = JSON.stringify(city.cloud.store.find(collection, {}, { limit: 1000 }))
    assert.ok(documents.length > 2, collection)
    assert.ok(!documents.replace(/[^0-9A-Za-z]/g, '').includes(idNumber), collection)
  }
})
