import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from '@jest/globals'
import { packs } from '@domain/packs/all-packs'
import { changchun2023 } from '@domain/packs/changchun-2023/pack'
import { searchTerms, simplified } from '@domain/packs/search-terms'
import { searchWords } from '@domain/packs/search-words'
import { catalogueEntries, type CatalogueFilter } from '@/features/check/screens/catalogue-search'
import { foundWords } from '@/features/check/screens/found-words'
import { traditionalSource } from '../../../scripts/traditional-source'

const search = (words: string, more: Partial<CatalogueFilter> = {}) =>
  catalogueEntries(packs, { packId: 'changchun-2023', who: 'all', words, ...more })

/** `pack/measure` of all that is found, as it is shown. */
const found = (words: string, more?: Partial<CatalogueFilter>): string[] =>
  search(words, more).flatMap(({ pack, measures }) => measures.map(({ id }) => `${pack.id}/${id}`))

describe('search in every city', () => {
  test('what only another city has is found, and where is said', () => {
    assert.deepEqual(found('稳岗返还'), ['dalian-2021/job-refund'])
    assert.equal(
      foundWords(changchun2023, search('稳岗返还')),
      '长春市 2023 年春节稳岗留工里没有。别处有：大连市 2021 年春节留连稳岗 1 项。'.replace(
        /大连市 .* 1 项/,
        `${packs[1]?.city ?? ''} ${packs[1]?.title ?? ''} 1 项`,
      ),
    )
  })

  test('the city looked at stands first, without words it stands alone', () => {
    assert.equal(search('工资')[0]?.pack.id, 'changchun-2023')
    assert.equal(search('工资', { packId: 'tianjin-2023' })[0]?.pack.id, 'tianjin-2023')
    assert.ok(search('工资').length === packs.length)
    assert.deepEqual(
      search('').map(({ pack, measures }) => [pack.id, measures.length]),
      [['changchun-2023', changchun2023.measures.length]],
    )
    assert.deepEqual(search('没有这种东西'), [])
  })

  test('whom it is for is kept to everywhere', () => {
    assert.ok(found('培训', { who: 'agency' }).length < found('培训').length)
    assert.deepEqual(found('', { who: 'agency' }).includes('changchun-2023/placement-grant'), true)
  })
})

describe('a worker’s words', () => {
  test('find the thing that the packs call otherwise', () => {
    const cases: [string, string][] = [
      ['房子', 'changchun-2023/talent-flat'],
      ['房租', 'changchun-2023/talent-flat'],
      ['社保', 'dalian-2021/job-refund'],
      ['路费', 'changchun-2023/travel-subsidy'],
      ['车票', 'changchun-2023/travel-subsidy'],
      ['高铁', 'changchun-2023/travel-subsidy'],
      ['机票', 'changchun-2023/travel-subsidy'],
      ['讨薪', 'dalian-2021/wage-complaint'],
      ['老板跑了', 'changchun-2023/wage-protection'],
      ['洗衣机', 'changchun-2023/coupons'],
      ['找活', 'tianjin-2023/job-fairs'],
      ['下岗', 'changchun-2021/unemployment-benefit'],
      ['学手艺', 'dalian-2021/online-training'],
      ['我要报路费', 'changchun-2023/travel-subsidy'],
    ]
    for (const [words, id] of cases)
      assert.ok(found(words).includes(id), `${words}: ${found(words).join(' ')}`)
  })

  test('every row of the table finds something by every word and every term', () => {
    for (const { said, terms } of searchWords)
      for (const word of [...said, ...terms]) assert.notDeepEqual(found(word), [], word)
    const all = searchWords.flatMap(({ said }) => said)
    assert.equal(all.length, new Set(all).size)
  })

  test('one’s own words come before others for the same', () => {
    assert.deepEqual(searchTerms(' 房子 ').own, '房子')
    assert.equal(found('车票')[0], 'changchun-2023/travel-subsidy')
    assert.equal(found('公寓')[0], 'changchun-2023/talent-flat')
  })
})

describe('traditional characters', () => {
  test('find what today’s find', () => {
    for (const [traditional, today] of [
      ['車票', '车票'],
      ['貸款', '贷款'],
      ['補貼', '补贴'],
      ['創業', '创业'],
      ['農民工', '农民工'],
      ['欠薪', '欠薪'],
      ['畢業生', '毕业生'],
      ['長春', '长春'],
      ['職業培訓', '职业培训'],
    ] as const) {
      assert.equal(simplified(traditional), today)
      assert.deepEqual(found(traditional), found(today), traditional)
      assert.notDeepEqual(found(traditional), [], traditional)
    }
    assert.deepEqual(found('ｃｐ'), found('cp'))
  })

  test('the table is what the packs’ characters make it, and small', () => {
    const file = path.join(__dirname, '../../../cloudfunctions/domain/packs/traditional-characters.ts')
    assert.equal(readFileSync(file, 'utf8'), traditionalSource())
    assert.ok(readFileSync(file).length < 6_000)
  })
})
