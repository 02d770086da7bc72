import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import type { Document } from '../../cloudfunctions/local/database/document'
import { aStore, ids } from './support/store'

const day = (text: string) => new Date(text)

describe('queries', () => {
  const store = aStore()
  store.insert('c', [
    { _id: 'a', x: 1, t: ['p', 'q'], o: { k: 1, l: 2 }, d: day('2026-03-01T00:00:00+08:00') },
    {
      _id: 'b',
      x: null,
      t: [],
      arr: [
        { k: 1, v: 5 },
        { k: 2, v: 9 },
      ],
      d: day('2026-03-02T00:00:00Z'),
    },
    { _id: 'c', t: ['q'], deep: { list: [{ n: 3 }] } },
    { _id: 'd', x: '1', s: '你好世界' },
    { _id: 'e', x: true, s: 'Abc' },
  ])
  const table: [string, Document, string][] = [
    ['null matches null and missing', { x: null }, 'bc'],
    ['$ne matches missing', { x: { $ne: 1 } }, 'bcde'],
    ['$exists sees null', { x: { $exists: true } }, 'abde'],
    ['$exists false', { x: { $exists: false } }, 'c'],
    ['a value matches an array that holds it', { t: 'q' }, 'ac'],
    ['an array matches as a whole', { t: ['p', 'q'] }, 'a'],
    ['$all', { t: { $all: ['p', 'q'] } }, 'a'],
    ['$size', { t: { $size: 0 } }, 'b'],
    ['$elemMatch binds one element', { arr: { $elemMatch: { k: 1, v: { $gt: 6 } } } }, ''],
    ['separate conditions may meet in different elements', { 'arr.k': 1, 'arr.v': { $gt: 6 } }, 'b'],
    ['$elemMatch on plain values', { t: { $elemMatch: { $gte: 'p', $lt: 'q' } } }, 'a'],
    ['dotted path through an array', { 'arr.k': 2 }, 'b'],
    ['dotted path with a position', { 'arr.0.v': 5 }, 'b'],
    ['dotted path two levels deep', { 'deep.list.n': 3 }, 'c'],
    ['an object equals field by field', { o: { k: 1, l: 2 } }, 'a'],
    ['a regular expression', { s: /好世/ }, 'd'],
    ['a regular expression without case', { s: /^abc/i }, 'e'],
    ['a number is never less than a text', { x: { $gt: 0 } }, 'a'],
    ['a text is not its number', { x: '1' }, 'd'],
    ['true is not 1', { x: true }, 'e'],
    [
      'dates compare as moments',
      { d: { $gte: day('2026-02-28T16:00:00Z'), $lt: day('2026-03-02T08:00:00+08:00') } },
      'a',
    ],
    ['$in with null', { x: { $in: [null, 1] } }, 'abc'],
    ['$nin', { x: { $nin: [1, null] } }, 'de'],
    ['$not', { x: { $not: { $gt: 0 } } }, 'bcde'],
    ['$nor', { $nor: [{ x: 1 }, { t: 'q' }] }, 'bde'],
    ['$or', { $or: [{ x: 1 }, { _id: 'c' }] }, 'ac'],
    ['$and', { $and: [{ t: 'q' }, { x: 1 }] }, 'a'],
    ['$mod', { x: { $mod: [2, 1] } }, 'a'],
    ['$type', { x: { $type: 'string' } }, 'd'],
    ['$expr', { $expr: { $gt: ['$o.l', '$o.k'] } }, 'a'],
  ]
  for (const [name, query, expected] of table) test(name, () => assert.equal(ids(store, query), expected))

  test('order of types: missing and null, numbers, texts, true', () => {
    const sorted = ids(
      store,
      {},
      {
        sort: [
          { path: 'x', descending: false },
          { path: '_id', descending: false },
        ],
      },
    )
    assert.equal(sorted, 'bcade')
    const reversed = ids(
      store,
      {},
      {
        sort: [
          { path: 'x', descending: true },
          { path: '_id', descending: true },
        ],
      },
    )
    assert.equal(reversed, 'edacb')
  })
})
