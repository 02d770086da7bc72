import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { purposesOf } from '@contract/claim-purposes'
import { travelProcedure } from '@domain/packs/changchun-2023/procedures/travel-subsidy'
import { lineOf } from '@/services/procedure/line'
import { claimConsentWords, consentWords } from '@/services/words/consent-words'
import { inventedCampaign } from '../fixtures/procedures/invented'
import { inventedProcedure } from '../fixtures/procedures/invented-procedure'

const travel = lineOf({ packId: 'changchun-2023', measureId: 'travel-subsidy' })
const grant = lineOf({ packId: inventedCampaign.id, measureId: inventedProcedure.measureId })

test('photos of tickets are agreed to only where there are tickets', () => {
  assert.deepEqual(purposesOf(travelProcedure), ['handleClaim', 'readTicketPhotos', 'checkDuplicates'])
  assert.deepEqual(purposesOf(inventedProcedure), ['handleClaim', 'checkDuplicates'])
})

test('a claim with tickets reads as before, one without says nothing of tickets or unions', () => {
  for (const purpose of purposesOf(travelProcedure))
    assert.deepEqual(claimConsentWords(purpose, travel), consentWords[purpose])
  for (const purpose of purposesOf(inventedProcedure)) {
    const { title, what } = claimConsentWords(purpose, grant)
    assert.doesNotMatch(title + what, /车票|工会|老家|这份补贴/)
  }
  assert.match(claimConsentWords('checkDuplicates', grant).what, /信用代码/)
})
