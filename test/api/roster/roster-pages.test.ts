import assert from 'node:assert/strict'
import { afterAll, beforeAll, test } from '@jest/globals'
import { aCity, type City } from '../support/city'
import { stayer } from '../../domain/roster/persons'
import { rosterDraft, uploadsRows, type RosterClaim } from '../support/roster'

let city: City
let claim: RosterClaim
beforeAll(async () => {
  city = await aCity()
  claim = await rosterDraft(city)
  const rows = Array.from({ length: 10_000 }, (_, place) =>
    stayer(place, place === 9_990 ? { phone: '1' } : {}),
  )
  await uploadsRows(claim, rows)
})
afterAll(() => city.close())

/** How many chunks a call reads. */
async function chunksRead(work: () => Promise<unknown>): Promise<number> {
  const { store } = city.cloud
  const [byId, find] = [store.byId.bind(store), store.find.bind(store)]
  let read = 0
  store.byId = (collection, id) => {
    if (collection === 'rosterChunks') read += 1
    return byId(collection, id)
  }
  store.find = (collection, query, options) => {
    const found = find(collection, query, options)
    if (collection === 'rosterChunks') read += found.length
    return found
  }
  try {
    await work()
  } finally {
    store.byId = byId
    store.find = find
  }
  return read
}

const page = (after: string | null, view: 'all' | 'bad' = 'all') =>
  city.call(claim.colleagues[0], 'list-roster', {
    claimId: claim.claimId,
    view,
    after,
    search: null,
    most: 200,
  })

test.each([null, '200', '5000', '9800', '5100'])(
  'the page after %s of ten thousand rows reads the chunks that it shows, and no other',
  async (after) => {
    let numbers: number[] = []
    const read = await chunksRead(async () => {
      numbers = (await page(after)).rows.map(({ number }) => number)
    })
    const from = Number(after ?? 0)
    assert.equal(numbers.length, Math.min(200, 10_000 - from))
    assert.equal(numbers[0], from + 1)
    assert.equal(read, from % 200 === 0 ? 1 : 2)
  },
)

test('a view reads no chunk that has none of its rows', async () => {
  let rows: number[] = []
  const read = await chunksRead(async () => {
    rows = (await page(null, 'bad')).rows.map(({ number }) => number)
  })
  assert.deepEqual(rows, [9_991])
  assert.equal(read, 1)
})

test('one person of ten thousand is read with their own chunk alone', async () => {
  const input = { claimId: claim.claimId, rowId: stayer(7_777).id }
  const read = await chunksRead(async () => {
    assert.equal((await city.call(claim.colleagues[0], 'read-roster-row', input)).row.number, 7_778)
  })
  assert.equal(read, 1)
})

test('pages one after the other show every row once', async () => {
  const numbers: number[] = []
  let after: string | null = null
  do {
    const shown = await page(after)
    numbers.push(...shown.rows.map(({ number }) => number))
    after = shown.next
  } while (after !== null)
  assert.deepEqual(
    numbers,
    Array.from({ length: 10_000 }, (_, index) => index + 1),
  )
})

test('a change of one row writes its own chunk and the claim', async () => {
  const { store } = city.cloud
  const write = store.write.bind(store)
  const written: string[] = []
  store.write = (collection, ...rest) => {
    written.push(collection)
    return write(collection, ...rest)
  }
  const put = { claimId: claim.claimId, expectedVersion: claim.version, rowId: stayer(5_000).id }
  const changed = await city.call(claim.colleagues[0], 'put-roster-row', {
    ...put,
    values: { remark: '班长' },
  })
  store.write = write
  claim.version = changed.version
  const ofRoster = written.filter((collection) => collection === 'rosterChunks' || collection === 'claims')
  assert.deepEqual(ofRoster.sort(), ['claims', 'rosterChunks'])
})
