import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { unbrokenParts } from '@/ui/foundation/unbroken-parts'

const wholesIn = (text: string) =>
  unbrokenParts(text).flatMap(({ text: part, whole }) => (whole ? [part] : []))

test('a day stays whole with its weekday, and a sum with its unit', () => {
  assert.deepEqual(wholesIn('2月17日（周五）截止，最高 300 元'), ['2月17日（周五）', '300 元'])
  assert.deepEqual(wholesIn('预计2023年2月22日（周三）前'), ['2023年2月22日（周三）前'])
  assert.deepEqual(wholesIn('2月15日（周三）09:30更新'), ['2月15日（周三）', '09:30'])
  assert.deepEqual(wholesIn('188.50 + 188 = 376.50 元，1,234 元，30 万元'), [
    '376.50 元',
    '1,234 元',
    '30 万元',
  ])
  assert.deepEqual(wholesIn('2023 年 2 月 15 日'), ['2023 年 2 月 15 日'])
  assert.deepEqual(wholesIn('2023-02-14 第 12 批'), ['2023-02-14', '第 12 批'])
  assert.deepEqual(wholesIn('2 张票'), [])
})

test('nothing of the text is lost or added', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('2月17日（周五）', '300 元', '09:30', '（周', '月日'))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const parts = unbrokenParts(text)
      assert.equal(parts.map(({ text: part }) => part).join(''), text)
    }),
  )
})
