import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { FairLine } from '../../cloudfunctions/local/functions/fair-line'

const inTurn = (line: FairLine<string>): string[] => {
  const all: string[] = []
  while (!line.isEmpty) all.push(line.next() ?? '?')
  return all
}

describe('callers take turns', () => {
  test('whoever comes after a hundred of one other waits for one', () => {
    const line = new FairLine<string>(200)
    for (let index = 0; index < 100; index += 1) line.join('greedy', `g${index}`)
    line.join('honest', 'h0')
    line.join('honest', 'h1')
    line.join('third', 't0')
    assert.deepEqual(inTurn(line).slice(0, 7), ['g0', 'h0', 't0', 'g1', 'h1', 'g2', 'g3'])
  })

  test('calls of one caller, and of callers with one each, keep their order', () => {
    const line = new FairLine<string>(10)
    for (const one of ['a', 'b', 'c']) line.join('own', one)
    assert.deepEqual(inTurn(line), ['a', 'b', 'c'])
    for (const one of ['a', 'b', 'c']) line.join(one, one)
    assert.deepEqual(inTurn(line), ['a', 'b', 'c'])
  })

  test('who has just had a turn stands behind whoever has not', () => {
    const line = new FairLine<string>(10)
    for (const one of ['g0', 'g1', 'g2']) line.join('greedy', one)
    assert.equal(line.next(), 'g0')
    line.join('honest', 'h0')
    assert.deepEqual(inTurn(line), ['h0', 'g1', 'g2'])
  })
})

describe('a full line', () => {
  test('turns away the latest of whoever has most, never of one who has less', () => {
    const line = new FairLine<string>(3)
    for (const one of ['g0', 'g1', 'g2']) assert.equal(line.join('greedy', one), undefined)
    assert.equal(line.join('greedy', 'g3'), 'g3')
    assert.equal(line.join('honest', 'h0'), 'g2')
    assert.equal(line.join('honest', 'h1'), 'h1')
    assert.equal(line.join('third', 't0'), 'g1')
    assert.equal(line.join('fourth', 'f0'), 'f0')
    assert.deepEqual(inTurn(line), ['g0', 'h0', 't0'])
  })

  test('of no length takes nothing', () => {
    assert.equal(new FairLine<string>(0).join('one', 'o'), 'o')
  })

  test('that is left gives back all that waited', () => {
    const line = new FairLine<string>(3)
    for (const one of ['a', 'b']) line.join(one, one)
    assert.deepEqual(line.leave(), ['a', 'b'])
    assert.ok(line.isEmpty)
    assert.equal(line.next(), undefined)
  })
})
