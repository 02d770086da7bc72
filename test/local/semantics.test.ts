import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkPipeline } from '../../cloudfunctions/local/database/check-pipeline'
import type { Document } from '../../cloudfunctions/local/database/document'
import { aStore, ids, updated } from './support/store'

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

describe('aggregation', () => {
  const store = aStore()
  store.insert('c', [
    { _id: '1', c: 'x', n: 1, d: day('2026-03-01T20:00:00Z'), tags: ['a', 'b'], ref: '2' },
    { _id: '2', c: 'x', n: 3, d: day('2026-03-02T01:00:00Z'), tags: ['b'] },
    { _id: '3', c: 'y', n: 5, d: day('2026-03-02T01:00:00Z'), ref: '1' },
  ])
  const run = (stages: Document[]) => {
    checkPipeline(stages)
    return store.aggregate('c', stages)
  }
  const table: [string, Document[], Document[]][] = [
    [
      'group and sort',
      [{ $group: { _id: '$c', n: { $sum: '$n' }, avg: { $avg: '$n' } } }, { $sort: { _id: -1 } }],
      [
        { _id: 'y', n: 5, avg: 5 },
        { _id: 'x', n: 4, avg: 2 },
      ],
    ],
    [
      'a day in its zone',
      [
        { $match: { _id: '1' } },
        {
          $project: {
            _id: 0,
            s: { $dateToString: { date: '$d', format: '%Y-%m-%d %H', timezone: 'Asia/Shanghai' } },
          },
        },
      ],
      [{ s: '2026-03-02 04' }],
    ],
    [
      'unwind',
      [{ $unwind: '$tags' }, { $group: { _id: '$tags', n: { $sum: 1 } } }, { $sort: { _id: 1 } }],
      [
        { _id: 'a', n: 1 },
        { _id: 'b', n: 2 },
      ],
    ],
    [
      'sortByCount',
      [{ $sortByCount: '$c' }],
      [
        { _id: 'x', count: 2 },
        { _id: 'y', count: 1 },
      ],
    ],
    [
      'bucket',
      [{ $bucket: { groupBy: '$n', boundaries: [0, 2, 10], default: 'o', output: { c: { $sum: 1 } } } }],
      [
        { _id: 0, c: 1 },
        { _id: 2, c: 2 },
      ],
    ],
    [
      'lookup by field',
      [
        { $sort: { _id: 1 } },
        { $lookup: { from: 'c', localField: 'ref', foreignField: '_id', as: 'r' } },
        { $project: { ids: '$r._id' } },
      ],
      [
        { _id: '1', ids: ['2'] },
        { _id: '2', ids: [] },
        { _id: '3', ids: ['1'] },
      ],
    ],
    [
      'lookup by pipeline',
      [
        { $match: { _id: '1' } },
        {
          $lookup: {
            from: 'c',
            let: { cc: '$c' },
            pipeline: [{ $match: { $expr: { $eq: ['$c', '$$cc'] } } }, { $project: { _id: 1 } }],
            as: 'r',
          },
        },
        { $project: { r: 1 } },
      ],
      [{ _id: '1', r: [{ _id: '1' }, { _id: '2' }] }],
    ],
    ['replaceRoot', [{ $match: { _id: '1' } }, { $replaceRoot: { newRoot: { z: '$n' } } }], [{ z: 1 }]],
    [
      'cond and ifNull',
      [
        { $match: { _id: '3' } },
        {
          $project: { _id: 0, t: { $ifNull: ['$tags', []] }, k: { $cond: [{ $gt: ['$n', 4] }, 'hi', 'lo'] } },
        },
      ],
      [{ t: [], k: 'hi' }],
    ],
    ['count', [{ $match: { c: 'x' } }, { $count: 'n' }], [{ n: 2 }]],
    [
      'first, last, push',
      [
        { $sort: { n: 1 } },
        { $group: { _id: null, f: { $first: '$n' }, l: { $last: '$n' }, p: { $push: '$c' } } },
      ],
      [{ _id: null, f: 1, l: 5, p: ['x', 'x', 'y'] }],
    ],
    [
      'match, sort, skip, limit',
      [{ $match: {} }, { $sort: { n: -1 } }, { $skip: 1 }, { $limit: 1 }, { $project: { n: 1 } }],
      [{ _id: '2', n: 3 }],
    ],
  ]
  for (const [name, stages, expected] of table) test(name, () => assert.deepEqual(run(stages), expected))
  test('sample', () => assert.equal(run([{ $sample: { size: 2 } }]).length, 2))
})
