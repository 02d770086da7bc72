import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Query } from 'mingo'
import { test } from '@jest/globals'
import type { Document, Value } from '../../cloudfunctions/local/database/document'
import { explain, sortKey } from '../../cloudfunctions/local/database/find'
import type { Sort } from '../../cloudfunctions/local/database/plan'
import { aStore, type IndexFile } from './support/store'

const INDEXES: IndexFile[] = [
  { name: 'a_b', keys: { a: 1, b: -1 }, unique: false },
  { name: 'b_t', keys: { b: 1, t: 1 }, unique: false },
  { name: 't_a', keys: { t: 1, a: -1 }, unique: false },
  { name: 'list', keys: { 'list.k': 1, 'list.v': -1 }, unique: false },
]

const scalar = fc.oneof(
  fc.integer({ min: -2, max: 3 }),
  fc.constantFrom('', 'a', 'ab', 'b', 'é', 'a\0b'),
  fc.boolean(),
  fc.constant(null),
  fc.integer({ min: 0, max: 3 }).map((n) => new Date(n * 1000)),
  fc.constantFrom(-1.5, 0.5, 1e10),
)
const field = fc.option(scalar, { nil: undefined })
const element = fc.record({ k: scalar, v: scalar }, { requiredKeys: [] })
const bodies = fc.record({
  a: field,
  b: field,
  t: fc.oneof(field, fc.array(scalar, { maxLength: 3 })),
  list: fc.option(fc.array(element, { maxLength: 3 }), { nil: undefined }),
})
const operator = fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$eq', '$ne')
const condition: fc.Arbitrary<Value> = fc.oneof(
  scalar,
  fc.tuple(operator, scalar).map(([name, value]) => ({ [name]: value })),
  fc.tuple(scalar, scalar).map(([low, high]) => ({ $gte: low, $lt: high })),
  fc.array(scalar, { maxLength: 3 }).map((values) => ({ $in: values })),
  fc.array(scalar, { minLength: 1, maxLength: 2 }).map((values) => ({ $all: values })),
  fc.constantFrom(/^a/, /^ab?/, /b/, /^A/i),
  fc.constantFrom({ $exists: true }, { $exists: false }),
)
const path = fc.constantFrom('a', 'b', 't', 'list.k', 'list.v')
const simple = fc.dictionary(path, condition, { maxKeys: 3 }) as fc.Arbitrary<Document>
const elementMatch = fc
  .tuple(condition, condition)
  .map(([k, v]): Document => ({ list: { $elemMatch: { k, v } } }))
const plainMatch = fc
  .tuple(scalar, scalar)
  .map(([low, high]): Document => ({ t: { $elemMatch: { $gte: low, $lte: high } } }))
const query = fc.oneof(
  simple,
  fc.tuple(simple, simple).map(([x, y]): Document => ({ $and: [x, y] })),
  fc.tuple(simple, simple, simple).map(([x, y, z]): Document => ({ ...z, $or: [x, y] })),
  fc.tuple(simple, elementMatch).map(([x, y]) => ({ ...x, ...y })),
  fc.tuple(simple, plainMatch).map(([x, y]) => ({ ...x, ...y })),
)
const sort: fc.Arbitrary<Sort> = fc.uniqueArray(
  fc.record({ path: fc.constantFrom('a', 'b', 't', '_id'), descending: fc.boolean() }),
  {
    maxLength: 3,
    selector: (entry) => entry.path,
  },
)

const withoutUndefined = (document: Document): Document =>
  Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined))

test('an indexed search finds what a full scan finds, in the same order', () => {
  const store = aStore(INDEXES)
  const collection = store.catalog.get('c')
  const documents = fc.array(bodies, { maxLength: 25 })
  let indexed = 0
  fc.assert(
    fc.property(
      documents,
      fc.array(fc.tuple(query, sort, fc.nat(4), fc.integer({ min: 1, max: 8 })), {
        minLength: 5,
        maxLength: 12,
      }),
      (given, searches) => {
        const all: Document[] = given.map((body, i) => ({
          _id: `d${String(i).padStart(2, '0')}`,
          ...withoutUndefined(body),
        }))
        store.remove('c', {})
        for (const index of collection.indexes) index.many = index.many.map(() => false)
        store.insert('c', all)
        for (const [filter, order, skip, limit] of searches) {
          const matcher = new Query(filter)
          const expected = all.filter((document) => matcher.test(document))
          const found = store.find('c', filter, { sort: order }).map((row) => row.document)
          if (explain(collection, filter, order)) indexed++
          assert.deepEqual(found.map((d) => d['_id']).sort(), expected.map((d) => d['_id']).sort())
          assert.equal(store.count('c', filter), expected.length)
          const keys = (list: Document[]) => list.map((document) => sortKey(document, order).toString('hex'))
          assert.deepEqual(keys(found), keys(expected).sort())
          const window = store.find('c', filter, { sort: order, skip, limit }).map((row) => row.document)
          assert.deepEqual(
            keys(window),
            keys(expected)
              .sort()
              .slice(skip, skip + limit),
          )
          assert.equal(new Set(window.map((d) => d['_id'])).size, window.length)
        }
      },
    ),
    { numRuns: 150 },
  )
  assert.ok(indexed > 100, `only ${indexed} searches used an index`)
})

test('the planner uses the index a query deserves', () => {
  const store = aStore([
    { name: 'status_at', keys: { status: 1, at: -1, _id: -1 }, unique: false },
    { name: 'tags_at', keys: { tags: 1, at: -1 }, unique: false },
    { name: 'members', keys: { 'members.id': 1, 'members.from': 1 }, unique: false },
  ])
  store.insert(
    'c',
    Array.from({ length: 60 }, (_, i) => ({
      _id: `x${i}`,
      status: i % 2,
      at: i,
      tags: ['t', `u${i}`],
      members: [{ id: i, from: i }],
    })),
  )
  const planOf = (filter: Document, order: Sort = []) => {
    const plan = explain(store.catalog.get('c'), filter, order)
    return plan && [plan.index.name, plan.ordered, plan.reverse, plan.exact]
  }
  const newest: Sort = [
    { path: 'at', descending: true },
    { path: '_id', descending: true },
  ]
  const oldest: Sort = [
    { path: 'at', descending: false },
    { path: '_id', descending: false },
  ]
  assert.deepEqual(planOf({ _id: 'x1' }), ['_id_', true, false, true])
  assert.deepEqual(planOf({ status: 1, at: { $lt: 9 } }, newest), ['status_at', true, false, true])
  assert.deepEqual(planOf({ $and: [{ status: 1 }, { at: { $gt: 3 } }, { at: { $lte: 9 } }] }, oldest), [
    'status_at',
    true,
    true,
    true,
  ])
  assert.deepEqual(planOf({ tags: 't' }, [{ path: 'at', descending: true }]), ['tags_at', true, false, true])
  const after = { status: 1, $or: [{ at: { $lt: 9 } }, { at: 9, _id: { $lt: 'x5' } }] }
  assert.deepEqual(planOf(after, newest), ['status_at', true, false, false])
  assert.deepEqual(planOf({ members: { $elemMatch: { id: 3, from: { $lte: 3 } } } }), [
    'members',
    true,
    false,
    false,
  ])
  assert.deepEqual(planOf({ tags: /^u1/ })?.[0], 'tags_at')
  assert.equal(planOf({ nothing: 1 }), undefined)
  assert.equal(store.count('c', { status: 1, at: { $lt: 9 } }), 4)
})

test('an $or of indexed branches reads the branches, not the collection', () => {
  const store = aStore([
    { name: 'owner', keys: { owner: 1 }, unique: false },
    { name: 'helper', keys: { helper: 1 }, unique: false },
  ])
  store.insert('c', [
    { _id: '1', owner: 'a' },
    { _id: '2', helper: 'a' },
    { _id: '3', owner: 'a', helper: 'a' },
    { _id: '4' },
  ])
  const descending: Sort = [{ path: '_id', descending: true }]
  const found = store.find(
    'c',
    { $or: [{ owner: 'a' }, { helper: 'a' }] },
    { sort: [...descending, { path: 'x', descending: false }] },
  )
  assert.deepEqual(
    found.map((row) => row.document['_id']),
    ['3', '2', '1'],
  )
})

test('changed index definitions are rebuilt, dropped ones are emptied', () => {
  const store = aStore([{ name: 'one', keys: { a: 1 }, unique: false }])
  store.insert('c', [
    { _id: '1', a: 1, b: 2 },
    { _id: '2', a: 1, b: 1 },
  ])
  const define = (index: IndexFile) =>
    store.applyDefinition({ collections: { c: { permission: 'ADMINONLY', indexes: [index] } } })
  define({ name: 'one', keys: { b: 1 }, unique: true })
  assert.equal(explain(store.catalog.get('c'), { a: 1 }), undefined)
  assert.deepEqual(
    store.find('c', { b: 1 }).map((row) => row.document['_id']),
    ['2'],
  )
  assert.throws(() => define({ name: 'one', keys: { a: 1 }, unique: true }), /E11000/)
  assert.equal(
    explain(store.catalog.get('c'), { b: 1 })?.index.name,
    'one',
    'a failed change leaves the old index',
  )
})
