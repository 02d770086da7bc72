import assert from 'node:assert/strict'
import { afterAll, beforeAll, beforeEach, describe, test } from '@jest/globals'
import type { Store } from '../../cloudfunctions/local/database/store'
import { Transactions } from '../../cloudfunctions/local/database/transactions'
import { aCloud, sdkFor, type TestCloud } from './support/cloud'
import { HandClock } from './support/hand-clock'
import type { SdkTransaction } from './support/sdk'
import { aStore } from './support/store'

const CONFLICT = { code: 'DATABASE_TRANSACTION_CONFLICT', message: /TransactionConflict/ }
const GONE = { code: 'DATABASE_TRANSACTION_FAIL', message: /TransactionNotExist/ }
const set = (left: number) => ({ $set: { left } })

describe('rules', () => {
  const clock = new HandClock()
  const store: Store = aStore([{ name: 'phone', keys: { phone: 1 }, unique: true }], clock)
  const transactions = new Transactions(store)
  const left = () => store.byId('c', 'seats')?.document['left']
  beforeEach(() => {
    store.remove('c', {})
    store.insert('c', [
      { _id: 'seats', left: 2, phone: '0' },
      { _id: 'other', left: 7, phone: '1' },
    ])
  })

  test('own writes are seen inside, by others after commit', async () => {
    const t = transactions.begin()
    transactions.update(t, 'c', 'seats', set(1), {})
    transactions.insert(t, 'c', [{ _id: 'new', left: 5, phone: 'n' }])
    assert.equal(transactions.get(t, 'c', 'seats')?.['left'], 1)
    assert.equal(transactions.find(t, 'c', { left: { $in: [1, 5] } }, {}).length, 2)
    assert.equal(left(), 2)
    await transactions.commit(t)
    assert.equal(left(), 1)
    assert.ok(store.byId('c', 'new'))
  })

  test('rollback leaves nothing', async () => {
    const t = transactions.begin()
    transactions.update(t, 'c', 'seats', set(0), {})
    transactions.remove(t, 'c', 'other')
    transactions.abort(t)
    assert.equal(left(), 2)
    assert.equal(store.count('c', {}), 2)
    await assert.rejects(transactions.commit(t), GONE)
  })

  test('reads keep to the moment of the first one', () => {
    const t = transactions.begin()
    assert.equal(transactions.get(t, 'c', 'seats')?.['left'], 2)
    store.update('c', { _id: 'seats' }, set(9))
    store.insert('c', [{ _id: 'late', left: 2, phone: 'l' }])
    store.remove('c', { _id: 'other' })
    assert.equal(transactions.get(t, 'c', 'seats')?.['left'], 2)
    assert.equal(transactions.get(t, 'c', 'late'), undefined)
    const seen = transactions.find(t, 'c', {}, { sort: [{ path: '_id', descending: false }] })
    assert.deepEqual(
      seen.map((d) => d['_id']),
      ['other', 'seats'],
    )
    transactions.abort(t)
  })

  test('a document changed since the first read cannot be overwritten', () => {
    const t = transactions.begin()
    transactions.get(t, 'c', 'seats')
    store.update('c', { _id: 'seats' }, set(9))
    assert.throws(() => transactions.update(t, 'c', 'seats', set(1), {}), CONFLICT)
    assert.equal(left(), 9)
  })

  test('a second transaction on a locked document fails at once and loses its locks', async () => {
    const [a, b, c] = [transactions.begin(), transactions.begin(), transactions.begin()]
    transactions.update(a, 'c', 'seats', set(1), {})
    transactions.update(b, 'c', 'other', set(1), {})
    assert.throws(() => transactions.update(b, 'c', 'seats', set(0), {}), CONFLICT)
    transactions.update(c, 'c', 'other', set(3), {})
    await transactions.commit(a)
    await transactions.commit(c)
    assert.equal(left(), 1)
    await assert.rejects(transactions.commit(b), GONE)
  })

  test('a duplicate id or unique key is E11000', async () => {
    const t = transactions.begin()
    assert.throws(() => transactions.insert(t, 'c', [{ _id: 'seats' }]), /E11000/)
    const u = transactions.begin()
    assert.throws(() => transactions.insert(u, 'c', [{ _id: 'x', phone: '1' }]), /E11000.*phone/)
    const v = transactions.begin()
    transactions.remove(v, 'c', 'other')
    transactions.insert(v, 'c', [{ _id: 'y', phone: '1' }])
    await transactions.commit(v)
    assert.equal(store.find('c', { phone: '1' })[0]?.document['_id'], 'y')
  })

  test('a plain write waits for the lock and goes on after commit', async () => {
    const t = transactions.begin()
    transactions.update(t, 'c', 'seats', set(1), {})
    const plain = store.whenFree(() => store.update('c', { _id: 'seats' }, { $inc: { left: 10 } }), 5000)
    assert.equal(left(), 2)
    await transactions.commit(t)
    assert.deepEqual(await plain, { updated: 1, upsert_id: null })
    assert.equal(left(), 11)
  })

  test('a plain write that waited too long fails', async () => {
    const t = transactions.begin()
    transactions.update(t, 'c', 'seats', set(1), {})
    const plain = store.whenFree(() => store.remove('c', { left: 2 }), 5000)
    clock.advance(5000)
    await assert.rejects(plain, CONFLICT)
    transactions.abort(t)
    assert.equal(left(), 2)
  })

  test('after 30 seconds a transaction is gone and its locks with it', async () => {
    const t = transactions.begin()
    transactions.update(t, 'c', 'seats', set(1), {})
    const plain = store.whenFree(() => store.update('c', { _id: 'seats' }, set(8)), 60_000)
    clock.advance(30_000)
    await plain
    assert.equal(left(), 8)
    assert.throws(() => transactions.get(t, 'c', 'seats'), GONE)
    assert.equal(clock.waiting, 0)
  })
})

describe('through the SDK', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await aCloud()
  })
  afterAll(() => cloud.close())

  /** The SDK does not repeat a conflict met inside the callback, so an app must. */
  async function repeated(work: (transaction: SdkTransaction) => Promise<void>): Promise<number> {
    for (let tries = 1; ; tries++) {
      try {
        await sdkFor(cloud).database().runTransaction(work)
        return tries
      } catch (error) {
        if (!(error instanceof Error && /TransactionConflict|TRANSACTION_CONFLICT/.test(error.message)))
          throw error
      }
    }
  }

  test('no increment is lost among 20 transactions on one document', async () => {
    const counters = sdkFor(cloud).database().collection('counters')
    await counters.doc('one').set({ data: { n: 0 } })
    const add = async (transaction: SdkTransaction) => {
      const { data } = await transaction.collection('counters').doc('one').get()
      await transaction
        .collection('counters')
        .doc('one')
        .update({ data: { n: Number(data['n']) + 1 } })
    }
    const tries = await Promise.all(Array.from({ length: 20 }, () => repeated(add)))
    assert.equal((await counters.doc('one').get()).data['n'], 20)
    assert.ok(
      tries.some((count) => count > 1),
      'the conflicts reached the callers',
    )
  })

  test('an error in the callback rolls everything back', async () => {
    const db = sdkFor(cloud).database()
    const failing = db.runTransaction(async (transaction) => {
      await transaction.collection('counters').add({ data: { _id: 'never' } })
      throw new Error('changed my mind')
    })
    await assert.rejects(failing, /changed my mind/)
    await assert.rejects(db.collection('counters').doc('never').get())
  })
})
