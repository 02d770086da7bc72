import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { boundedLines, mostRead } from '@domain/ticket/lines/bounded-lines'
import { readTickets } from '@domain/ticket/read-tickets'
import type { TextLine } from '@domain/ticket/lines/text-line'
import { paperTicket } from './lines'

const line = (text: string, cy: number): TextLine => ({
  text,
  confidence: 1,
  x0: 0,
  x1: 10,
  cy,
  height: 10,
  region: null,
  source: 'text',
})
const lengths = (lines: readonly TextLine[]) => boundedLines(lines).map(({ text }) => text.length)

test('no more lines, characters of a line and characters in all are searched than tickets have', () => {
  const { lines, lineLength, characters } = mostRead
  const alike = (count: number, length: number) =>
    Array.from({ length: count }, (_, index) => line('长'.repeat(length), index))
  for (const [given, kept] of [
    [lines - 1, lines - 1],
    [lines, lines],
    [lines + 1, lines],
  ] as const)
    assert.equal(lengths(alike(given, 1)).length, kept)
  assert.deepEqual(lengths(alike(1, lineLength)), [lineLength])
  assert.deepEqual(lengths(alike(1, lineLength + 1)), [lineLength])
  const all = lengths(alike(lines, lineLength))
  assert.equal(
    all.reduce((sum, length) => sum + length, 0),
    characters,
  )
})

test('a ticket is read all the same when the page goes on without end', () => {
  const below = Array.from({ length: 20_000 }, (_, index) => line('客名'.repeat(1_000), 100_000 + index * 20))
  const [reading] = readTickets([...paperTicket(), ...below])
  assert.equal(reading?.kind, 'paperTrain')
})
