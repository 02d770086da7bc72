import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { suggestTicket } from '@domain/ticket/suggest-ticket'
import { keptReading } from '../../scripts/demo/kept-readings'
import { sampleTicket, sampleTickets, type Serial } from '../../scripts/demo/sample-tickets'

describe('the photo of a sample ticket shows what its claim says', () => {
  test.each(Object.keys(sampleTickets) as Serial[])('ticket %s', (serial) => {
    const sample = sampleTicket(serial)
    const entered = {
      kind: sample.kind,
      day: sample.day,
      from: sample.from,
      to: sample.to,
      fare: sample.fare,
    }
    const readings = keptReading(sample.photo)?.tickets ?? []
    assert.equal(readings.length, 1)
    const [reading] = readings
    if (!reading) return
    const { kind, day, from, to, fare } = suggestTicket(reading, null)
    // A receipt of a taxi names no places.
    const places = entered.kind === 'taxi' ? { from: entered.from, to: entered.to } : { from, to }
    assert.deepEqual({ kind, day, ...places, fare }, entered)
  })
})
