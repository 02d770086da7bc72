import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from '@jest/globals'

const { collections } = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../config/database.json'), 'utf8'),
) as { collections: Record<string, { indexes: { name: string; keys: object }[] }> }

test('no collection comes near the twenty indexes that the cloud allows, and claims keep three', () => {
  for (const [name, { indexes }] of Object.entries(collections)) assert.ok(indexes.length <= 10, name)
  assert.deepEqual(
    collections['claims']?.indexes.map(({ name }) => name),
    ['owner', 'payable', 'held'],
  )
  assert.ok((collections['desks']?.indexes.length ?? 0) <= 5)
})

test('no index is made for one level or one programme', () => {
  const text = JSON.stringify(Object.values(collections).map(({ indexes }) => indexes))
  for (const word of ['grassrootsUnion', 'districtUnion', 'cityCentre', 'travel'])
    assert.ok(!text.includes(word), word)
})
