import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { glossary } from '@domain/packs/glossary'
import { lengthOf, packTexts, sentencesOf } from './pack-texts'

const texts = packTexts()

test('an official word stands only beside its plain one', () => {
  const alone = texts.flatMap(({ at, text }) =>
    glossary.flatMap(({ official, plain }) =>
      text.includes(official) && !plain.some((word) => text.includes(word))
        ? [`${official}: ${text} (${at})`]
        : [],
    ),
  )
  assert.deepEqual(alone, [])
})

test('sentences are short: 25 characters nearly everywhere, never more than 31', () => {
  const lengths = texts.flatMap(({ at, text }) =>
    sentencesOf(text).map((sentence) => ({ at, sentence, length: lengthOf(sentence) })),
  )
  assert.deepEqual(
    lengths.filter(({ length }) => length > 31),
    [],
  )
  const short = lengths.filter(({ length }) => length <= 25).length / lengths.length
  assert.ok(short >= 0.97, `${(short * 100).toFixed(1)} % of the sentences have at most 25 characters`)
})

test('nobody is addressed in the tone of an office', () => {
  const stiff = /请知悉|不予|特此|兹|须于|贵单位/
  assert.deepEqual(
    texts.filter(({ text }) => stiff.test(text)),
    [],
  )
})
