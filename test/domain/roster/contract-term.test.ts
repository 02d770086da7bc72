import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { addDays, day } from '@domain/calendar/day'
import { contractTerm, termOf } from '@domain/procedure/fields/contract-term'

const read = (typed: string) => contractTerm.normalise(typed)

test('terms are read as offices write them', () => {
  const three = '2022-03-01/2025-02-28'
  const open = '2022-03-01/'
  const cases: [string, string][] = [
    ['2022-03-01/2025-02-28', three],
    ['2022-03-01/', open],
    ['2022.3.1-2025.2.28', three],
    ['2022.3.1--2025.2.28', three],
    ['2022.03.01—2025.02.28', three],
    ['2022.3.1——2025.2.28', three],
    ['2022-3-1-2025-2-28', three],
    ['2022-03-01 - 2025-02-28', three],
    ['2022-03-01至2025-02-28', three],
    ['2022/3/1-2025/2/28', three],
    ['2022/3/1～2025/2/28', three],
    ['2022/03/01 ~ 2025/02/28', three],
    ['2022/3/1/2025/2/28', three],
    ['2022年3月1日至2025年2月28日', three],
    ['2022年3月1日-2025年2月28日', three],
    ['2022年03月01日 至 2025年02月28日止', three],
    ['自2022年3月1日起至2025年2月28日止', three],
    ['从2022年3月1日到2025年2月28日', three],
    ['2022 年 3 月 1 日至 2025 年 2 月 28 日', three],
    ['2022年3月1号至2025年2月28号', three],
    ['2022年3月1日\n至2025年2月28日', three],
    ['２０２２．３．１－２０２５．２．２８', three],
    ['20220301-20250228', three],
    ['20220301至20250228', three],
    ['22.3.1-25.2.28', three],
    ['22年3月1日-25年2月28日', three],
    ['22/3/1-25/2/28', three],
    ['22-03-01至25-02-28', three],
    ['2022.3.1一2025.2.28', three],
    ['2022.3.1.-2025.2.28.', three],
    ['固定期限 2022.3.1-2025.2.28', three],
    ['固定期限：2022.3.1-2025.2.28', three],
    ['合同期限：2022.3.1-2025.2.28', three],
    ['2022.3.1-2025.2.28（3年）', three],
    ['2022年3月1日至2025年2月28日，期限三年', three],
    ['2022-03-01起无固定期限', open],
    ['2022/3/1～长期', open],
    ['2022.3.1-长期', open],
    ['2022.3.1至无固定期限', open],
    ['自2022年3月1日起，无固定期限', open],
    ['2022年3月1日起无固定期限劳动合同', open],
    ['2022年3月1日(无固定期限)', open],
    ['2022.3.1-无固定', open],
    ['自2022年3月1日起长期', open],
  ]
  for (const [typed, kept] of cases) assert.equal(read(typed), kept, typed)
})

test('what does not say both days stays as it was written', () => {
  for (const typed of [
    '三年',
    '3年',
    '2022年3月-2025年2月',
    '2022-2025',
    '202203-202502',
    '2022.3.1',
    '2022.3.1起',
    '2022.3.1-',
    '2022.3.1-至今',
    '无固定期限',
    '长期',
    '2025.2.28止',
    '2022.2.30-2025.2.28',
    '2022.3.1-2025.2.29',
    '01/03/22-28/02/25',
    '3/1/2022-2/28/2025',
    '2022.3.1-2025.2.28续签至2028.2.28',
    '2022.3.1-2023.2.28,2023.3.1-2025.2.28',
    '以完成一定工作任务为期限',
  ]) {
    assert.equal(read(typed), typed.replace(/～/g, '~'), typed)
    assert.equal(termOf(read(typed)), null, typed)
  }
})

test('every term is read back from every writing', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(day('1990-01-01'), count))
  const writings = [
    (text: string) => text,
    (text: string) => text.replaceAll('-', '.'),
    (text: string) => text.replaceAll('-', '/'),
    (text: string) => text.replaceAll('-', ''),
    (text: string) => text.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'),
    (text: string) => text.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1.$2.$3'),
  ]
  const joints = ['-', '至', '~', '到', '--', ' 至 ', '起至']
  fc.assert(
    fc.property(
      days,
      days,
      fc.constantFrom(...writings),
      fc.constantFrom(...joints),
      (from, to, write, joint) => {
        const kept = read(`${write(from)}${joint}${write(to)}`)
        assert.equal(kept, `${from}/${to}`)
        assert.equal(read(String(kept)), kept)
      },
    ),
  )
})
