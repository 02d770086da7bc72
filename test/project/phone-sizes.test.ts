import assert from 'node:assert/strict'
import { test } from '@jest/globals'

test('the rule engine weighs at most 5 KB on a phone, all packs together at most 40 KB (gzip)', async () => {
  const { phoneSizes } = await import('../../scripts/bench/phone-sizes')
  const { engine, packs } = await phoneSizes()
  assert.ok(engine <= 5 * 1024, `engine ${engine} bytes`)
  assert.ok(packs <= 40 * 1024, `packs ${packs} bytes`)
})
