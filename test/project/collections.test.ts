import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from '@jest/globals'
import * as z from 'zod'

const file = path.resolve(__dirname, '../../config/database.json')
const { collections } = z
  .object({ collections: z.record(z.string(), z.object({ permission: z.string() })) })
  .parse(JSON.parse(readFileSync(file, 'utf8')))

test('no collection can be read or written by a phone directly', () => {
  for (const [name, { permission }] of Object.entries(collections))
    assert.equal(permission, 'ADMINONLY', name)
})

test('every collection that the code uses is in the one file', async () => {
  process.env.TENCENTCLOUD_RUNENV = 'SCF'
  const rooms = await Promise.all([
    import('../../cloudfunctions/platform/records/account'),
    import('../../cloudfunctions/platform/records/audit-head'),
    import('../../cloudfunctions/platform/records/campaign-settings'),
    import('../../cloudfunctions/platform/records/claim'),
    import('../../cloudfunctions/platform/records/desk'),
    import('../../cloudfunctions/platform/records/enterprise'),
    import('../../cloudfunctions/platform/records/kept-answers'),
    import('../../cloudfunctions/platform/records/key-check'),
    import('../../cloudfunctions/platform/records/made-file'),
    import('../../cloudfunctions/platform/records/notice'),
    import('../../cloudfunctions/platform/records/organisation'),
    import('../../cloudfunctions/platform/records/organisation-claim'),
    import('../../cloudfunctions/platform/records/payment'),
    import('../../cloudfunctions/platform/records/roster'),
    import('../../cloudfunctions/platform/records/statistics'),
    import('../../cloudfunctions/platform/records/trail'),
  ])
  const used = rooms.flatMap((room) =>
    Object.values(room as Record<string, unknown>).flatMap((value) => {
      const collection = z.object({ name: z.string(), schema: z.unknown() }).safeParse(value)
      return collection.success ? [collection.data.name] : []
    }),
  )
  assert.deepEqual([...new Set(used)].sort(), Object.keys(collections).sort())
})
