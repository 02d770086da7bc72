import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { procedureHash } from '@platform/security/procedure-hash'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'

test('a procedure is known by its content, in whatever order it is written', () => {
  const turned = Object.fromEntries(Object.entries(travelProcedure).reverse()) as typeof travelProcedure
  assert.equal(procedureHash(turned), procedureHash(travelProcedure))
  const hashes = [travelProcedure, inventedProcedure, { ...travelProcedure, outputs: ['receipt'] }].map(
    procedureHash,
  )
  assert.equal(new Set(hashes).size, hashes.length)
})
