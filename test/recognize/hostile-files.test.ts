import assert from 'node:assert/strict'
import { afterAll, test } from '@jest/globals'
import { hostileFiles } from '../../scripts/tickets/hostile-files'
import { aReader, fixture } from './reader'

const reader = aReader()
afterAll(() => reader.close())

const good = fixture('files/sale-0.xml')
const stillReads = async () => assert.equal((await reader.recognize(good)).tickets.length, 1)

test('files made to harm are refused for what they are, and the next is read', async () => {
  for (const { name, content, refusedAs } of await hostileFiles(fixture('mild/blue-0.jpg'))) {
    const { tickets, notRead } = await reader.recognize(content)
    const counted = tickets.filter((ticket) => ticket.counted && Object.keys(ticket.fields).length > 1)
    assert.deepEqual([counted.length, refusedAs ?? notRead], [0, notRead], name)
    await stillReads()
  }
})

test('when the process dies the document is to be typed, and the next is read by a new one', async () => {
  const photo = fixture('mild/blue-0.jpg')
  await reader.recognize(photo)
  const first = reader.processIds().photos
  assert.ok(first)
  const reading = reader.recognize(photo)
  // The document is on its way once the call was made: what waits before it is nothing.
  setImmediate(() => process.kill(first, 'SIGKILL'))
  assert.equal((await reading).notRead, 'engineFailed')
  assert.equal((await reader.recognize(photo)).tickets.length, 1)
  assert.notEqual(reader.processIds().photos, first)
})
