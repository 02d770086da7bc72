import assert from 'node:assert/strict'
import { afterAll, test } from '@jest/globals'
import { newScore } from '../../scripts/tickets/score'
import { readTruth, type TruthEntry } from '../../scripts/tickets/truth'
import { aReader, fixture, fixtures } from './reader'

const reader = aReader()
afterAll(() => reader.close())

const truth = readTruth(fixtures)
const ofCondition = (condition: string): Map<string, TruthEntry[]> => {
  const files = new Map<string, TruthEntry[]>()
  for (const entry of truth.filter((candidate) => candidate.condition === condition))
    files.set(entry.file, [...(files.get(entry.file) ?? []), entry])
  return files
}

async function scored(condition: string) {
  const score = newScore()
  for (const [file, entries] of ofCondition(condition)) {
    const { tickets, notRead } = await reader.recognize(fixture(file))
    assert.equal(notRead, null, file)
    score.add(entries, tickets)
    for (const entry of entries)
      if (entry.kind === 'refund')
        assert.ok(
          tickets.every(({ counted }) => !counted),
          file,
        )
  }
  const { right, all } = score.shares.get(condition) ?? { right: 0, all: 0 }
  return { score, share: right / all }
}

test('electronic files are read to the last field', async () => {
  const { score } = await scored('file')
  assert.deepEqual(score.wrong, [])
})

test('photos of every layout are read, and what is shown as sure is right', async () => {
  const { score, share } = await scored('mild')
  assert.ok(share >= 0.99, score.wrong.join('\n'))
  assert.equal(score.sure.right, score.sure.all, score.wrong.join('\n'))
})

test('two tickets in one photo are two and never mix', async () => {
  const { score, share } = await scored('two')
  assert.equal(score.mixed, 0)
  assert.ok(share >= 0.95, score.wrong.join('\n'))
})
