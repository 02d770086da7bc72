import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import type { Flag } from '@domain/claim/flag'
import { cents } from '@domain/money'
import type { GrantedRole } from '@domain/organisation/role'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { needsLookFirst } from '@domain/payment/look-first'
import { inventedProcedure } from '../../fixtures/procedures/invented-procedure'

const raised = (level: GrantedRole): Flag[] => [
  { kind: 'amountRaised', level, before: cents(1_00), after: cents(2_00) },
]

test('what the last office that decides raised is looked at before it is paid, whichever office that is', () => {
  for (const procedure of [travelProcedure, inventedProcedure]) {
    const roles = procedure.steps.flatMap((step) => (step.kind === 'review' ? [step.office.role] : []))
    const [first, last] = [roles[0], roles[roles.length - 1]]
    assert.ok(first && last && first !== last)
    assert.equal(needsLookFirst(raised(last), procedure), true, last)
    assert.equal(needsLookFirst(raised(first), procedure), false, first)
  }
})

test('a card of several people and a contested place are looked at, other flags are not', () => {
  assert.equal(needsLookFirst([{ kind: 'cardShared' }], travelProcedure), true)
  assert.equal(needsLookFirst([{ kind: 'placeContested' }], travelProcedure), true)
  assert.equal(needsLookFirst([{ kind: 'samePhotoUsed', ticketId: 't1' }], travelProcedure), false)
  assert.equal(needsLookFirst([], travelProcedure), false)
})
