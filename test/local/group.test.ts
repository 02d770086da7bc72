import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { Transactions } from '../../cloudfunctions/local/database/transactions'
import { aStore } from './support/store'

test('writes of one turn share a commit, and one that fails takes back only itself', async () => {
  const store = aStore([{ name: 'u', keys: { u: 1 }, unique: true }])
  const insert = (...documents: { _id: string; u: number | number[] }[]) =>
    store.grouped(() => store.insert('c', documents))
  const outcomes = await Promise.allSettled([
    insert({ _id: 'a', u: 1 }),
    insert({ _id: 'b', u: [2, 3] }, { _id: 'c', u: 1 }),
    insert({ _id: 'd', u: 2 }),
    store.grouped(() => store.update('c', { _id: 'a' }, { $set: { u: 9 } })),
  ])
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
  )
  assert.deepEqual(
    store.find('c', {}).map((row) => row.document),
    [
      { _id: 'a', u: 9 },
      { _id: 'd', u: 2 },
    ],
  )
  assert.equal(store.count('c', { u: 3 }), 0)
  assert.equal(
    store.catalog.get('c').indexes[0]?.many[0],
    false,
    'what the failed write taught about arrays is forgotten',
  )
})

test('a write whose lock is released in the same turn does not sleep', async () => {
  const store = aStore()
  const transactions = new Transactions(store)
  store.insert('c', [{ _id: 'a', n: 0 }])
  const id = transactions.begin()
  transactions.update(id, 'c', 'a', { $inc: { n: 1 } }, {})
  const plain = store.whenFree(() => store.update('c', { _id: 'a' }, { $inc: { n: 10 } }), 60_000)
  await Promise.all([plain, transactions.commit(id)])
  assert.equal(store.byId('c', 'a')?.document['n'], 11)
})
