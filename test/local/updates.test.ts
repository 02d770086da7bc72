import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import type { Document } from '../../cloudfunctions/local/database/document'
import { aStore, updated } from './support/store'

describe('updates', () => {
  const store = aStore()
  const table: [string, Document, Document, Document][] = [
    ['$inc makes the path', {}, { $inc: { 'a.b': 2 } }, { a: { b: 2 } }],
    ['$set by position', { a: [{ b: 1 }, { b: 2 }] }, { $set: { 'a.1.b': 9 } }, { a: [{ b: 1 }, { b: 9 }] }],
    ['$set replaces an object', { a: { b: 1 } }, { $set: { a: { c: 1 } } }, { a: { c: 1 } }],
    ['$set null', { a: 1 }, { $set: { a: null } }, { a: null }],
    ['$unset', { a: { b: 1, c: 2 } }, { $unset: { 'a.b': '' } }, { a: { c: 2 } }],
    [
      '$push at a position',
      { a: [1, 4] },
      { $push: { a: { $each: [2, 3], $position: 1 } } },
      { a: [1, 2, 3, 4] },
    ],
    [
      '$push sorted and cut',
      { a: [3, 1] },
      { $push: { a: { $each: [2], $sort: 1, $slice: -2 } } },
      { a: [2, 3] },
    ],
    ['$push to nothing', {}, { $push: { a: { $each: [1] } } }, { a: [1] }],
    ['$pull by condition', { a: [{ k: 1 }, { k: 2 }] }, { $pull: { a: { k: 1 } } }, { a: [{ k: 2 }] }],
    ['$pull by operator', { a: [1, 5, 9] }, { $pull: { a: { $gt: 4 } } }, { a: [1] }],
    ['$pullAll', { a: [1, 2, 3] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
    ['$addToSet', { a: [1] }, { $addToSet: { a: { $each: [1, 2] } } }, { a: [1, 2] }],
    ['$addToSet of objects', { a: [{ k: 1 }] }, { $addToSet: { a: { k: 1 } } }, { a: [{ k: 1 }] }],
    ['$pop', { a: [1, 2] }, { $pop: { a: -1 } }, { a: [2] }],
    [
      '$max $min $mul $rename',
      { a: 1, b: 5, c: 3, r: 1 },
      { $max: { a: 4 }, $min: { b: 2 }, $mul: { c: 2 }, $rename: { r: 'q' } },
      { a: 4, b: 2, c: 6, q: 1 },
    ],
    ['$inc below zero', { a: 1 }, { $inc: { a: -2 } }, { a: -1 }],
  ]
  for (const [name, before, change, after] of table) {
    test(name, () => assert.deepEqual(updated(store, before, change), after))
  }
  test('positional $', () => {
    const after = updated(store, { a: [{ k: 1 }, { k: 2 }] }, { $set: { 'a.$.v': 7 } }, { 'a.k': 2 })
    assert.deepEqual(after, { a: [{ k: 1 }, { k: 2, v: 7 }] })
  })

  const refused: [string, Document, Document, RegExp][] = [
    ['$inc of a text', { a: 'x' }, { $inc: { a: 1 } }, /non-numeric/],
    ['$push to a text', { a: 'x' }, { $push: { a: { $each: [1] } } }, /must be an array/],
    ['a path through null', { a: null }, { $set: { 'a.b': 1 } }, /Cannot create field 'b' in element/],
    ['a path through a number', { a: 1 }, { $set: { 'a.b': 1 } }, /Cannot create field/],
    ['two operators on one path', {}, { $set: { a: 1 }, $inc: { a: 1 } }, /conflict/],
    ['a path inside another', {}, { $set: { a: {}, 'a.b': 1 } }, /conflict/],
    ['the id', {}, { $set: { _id: 'v' } }, /immutable/],
  ]
  for (const [name, before, change, message] of refused) {
    test(`refused: ${name}`, () => assert.throws(() => updated(store, before, change), message))
  }

  test('an upsert makes the document its query names', () => {
    const upsert = store.update('c', { _id: 'new' }, { n: 1 }, { upsert: true, replace: true, multi: false })
    assert.deepEqual(upsert, { updated: 0, upsert_id: 'new' })
    assert.deepEqual(store.byId('c', 'new')?.document, { _id: 'new', n: 1 })
  })
  test('an update that changes nothing counts nothing', () => {
    assert.equal(store.update('c', { _id: 'new' }, { $set: { n: 1 } }).updated, 0)
  })
})

describe('unique indexes', () => {
  const store = aStore([
    { name: 'jo', keys: { j: 1, o: -1 }, unique: true },
    { name: 'tag', keys: { tags: 1 }, unique: true },
  ])
  store.insert('c', [{ _id: '1', j: 1, o: 1, tags: ['a', 'b'] }])
  const e11000 = { code: 'DATABASE_REQUEST_FAILED', message: /E11000/ }
  test('a batch with a duplicate leaves nothing behind', () => {
    const batch = [
      { _id: '2', j: 1, o: 2, tags: 'x' },
      { _id: '3', j: 1, o: 1, tags: 'y' },
    ]
    assert.throws(() => store.insert('c', batch), e11000)
    assert.equal(store.count('c', {}), 1)
  })
  test('array elements are unique across documents', () => {
    assert.throws(() => store.insert('c', [{ _id: '4', j: 9, o: 9, tags: ['c', 'b'] }]), e11000)
  })
  test('missing counts as null, so only one document may lack the field', () => {
    store.insert('c', [{ _id: '5', tags: 'z' }])
    assert.throws(() => store.insert('c', [{ _id: '6', tags: 'w' }]), e11000)
  })
  test('an update into a taken key fails, into a freed one works', () => {
    store.insert('c', [{ _id: '7', j: 2, o: 2, tags: 't7' }])
    assert.throws(() => store.update('c', { _id: '7' }, { $set: { j: 1, o: 1 } }), e11000)
    store.remove('c', { _id: '1' })
    assert.equal(store.update('c', { _id: '7' }, { $set: { j: 1, o: 1 } }).updated, 1)
  })
  test('two arrays in one index are refused', () => {
    assert.throws(() => store.insert('c', [{ _id: '8', j: [1], o: [2], tags: 't8' }]), /parallel arrays/)
  })
})
