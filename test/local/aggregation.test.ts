import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { checkPipeline } from '../../cloudfunctions/local/database/check-pipeline'
import type { Document } from '../../cloudfunctions/local/database/document'
import { aStore } from './support/store'

const day = (text: string) => new Date(text)

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
