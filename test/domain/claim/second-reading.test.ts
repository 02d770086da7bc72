import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { CampaignSettings, usualSettings } from '@domain/claim/campaign-settings'
import { isDrawn, readingTurn } from '@domain/claim/second-reading'

const share = fc.double({ min: 0, max: 1, noNaN: true })

test('at 0 nobody is drawn, at 1 everybody', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (claim, campaign) => {
      assert.equal(isDrawn(claim, campaign, 0), false)
      assert.equal(isDrawn(claim, campaign, 1), true)
    }),
  )
})

test('the same draw gives the same answer, and a larger share keeps whoever was drawn', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), share, share, (claim, campaign, one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)]
      assert.equal(isDrawn(claim, campaign, less), isDrawn(claim, campaign, less))
      if (isDrawn(claim, campaign, less)) assert.ok(isDrawn(claim, campaign, more))
    }),
  )
})

test('of 10,000 claims about the share is drawn, and others in the next campaign', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `c${index.toString(36).padStart(20, '0')}`)
  for (const wanted of [0.01, 0.05, 0.5, 0.9]) {
    const drawn = ids.filter((id) => isDrawn(id, 'changchun-2023', wanted)).length / ids.length
    // Four standard deviations of a fair draw.
    const slack = 4 * Math.sqrt((wanted * (1 - wanted)) / ids.length)
    assert.ok(Math.abs(drawn - wanted) < slack, `${drawn} for ${wanted}`)
  }
  const both = ids.filter((id) => isDrawn(id, 'changchun-2023', 0.5) && isDrawn(id, 'changchun-2024', 0.5))
  assert.ok(Math.abs(both.length / ids.length - 0.25) < 0.02)
})

test('a drawn claim is proposed by one and confirmed by another', () => {
  assert.equal(readingTurn(null, 'one'), 'alone')
  assert.equal(readingTurn({ proposedBy: null }, 'one'), 'propose')
  assert.equal(readingTurn({ proposedBy: 'one' }, 'one'), 'colleague')
  assert.equal(readingTurn({ proposedBy: 'one' }, 'two'), 'confirm')
})

test('the share has a usual value, and cannot be outside 0 to 1', () => {
  assert.equal(usualSettings.secondReadingShare, 0.05)
  for (const secondReadingShare of [-0.1, 1.1, Number.NaN])
    assert.ok(!CampaignSettings.safeParse({ secondReadingShare }).success)
})
