import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { renderForm } from '../../cloudfunctions/documents/render/render-form'
import { stayForm } from '@domain/packs/changchun-2023/outputs/stay-form'
import { transportForm } from '@domain/packs/changchun-2023/outputs/transport-form'
import { readWord } from './support/word-file'

const company = {
  unitName: '长春示范汽车零部件有限公司',
  legalRepresentative: '欧阳样本',
  creditCode: '91220101MA00000000',
  personsCounted: 137,
  payable: 68_500_00,
  bankName: '示范银行长春分行',
  account: '6222000000000000000',
}

describe('附件1 as a Word file', () => {
  const made = renderForm(stayForm, company).then(({ content }) => readWord(content))

  test('is a page of A4 with the title above the table and the notes below it', async () => {
    const { paragraphs, page } = await made
    assert.deepEqual(page, { width: 11_906, height: 16_838 })
    assert.equal(paragraphs[0], stayForm.title)
    assert.match(paragraphs.at(-1) ?? '', /一式三份/)
  })

  test('has the rows of the source, and each fills the four columns', async () => {
    const { rows, columns } = await made
    assert.equal(columns, 4)
    assert.deepEqual(
      rows.map((cells) => cells.reduce((sum, { span }) => sum + span, 0)),
      Array.from({ length: 9 }, () => 4),
    )
    assert.deepEqual(
      rows.map((cells) => cells.map(({ span }) => span)),
      [
        [1, 3],
        [1, 3],
        [1, 1, 1, 1],
        [1, 1, 1, 1],
        [1, 1, 1, 1],
        [1, 3],
        [1, 3],
        [1, 3],
        [1, 3],
      ],
    )
  })

  test('has every value in its own cell', async () => {
    const { rows } = await made
    const texts = rows.map((cells) => cells.map(({ text }) => text))
    assert.deepEqual(texts[0], ['企业名称', company.unitName])
    assert.deepEqual(texts[3], ['统一社会\n信用代码', company.creditCode, '联系电话', ''])
    assert.deepEqual(texts[4], ['留长过节\n省外户籍\n员工人数', '137', '春节务工\n补贴金额', '68500 元'])
    assert.deepEqual(texts[5], ['企业开户\n行及账号', '示范银行长春分行　6222000000000000000'])
  })

  test('leaves what is not known empty, to be filled in by hand', async () => {
    const { rows } = await made
    assert.deepEqual(
      rows[1]?.map(({ text }) => text),
      ['注册地址', ''],
    )
    assert.deepEqual(
      rows[2]?.map(({ text }) => text),
      ['法人代表', '欧阳样本', '企　业\n经办人', ''],
    )
  })

  test('has room for signature, stamp and day of the firm and of both offices', async () => {
    const { rows } = await made
    assert.match(rows[6]?.[1]?.text ?? '', /法定代表人（签字）：　+单位（公章）：　+\n　+年　+月　+日/)
    for (const office of [7, 8]) assert.match(rows[office]?.[1]?.text ?? '', /单位盖章　+\n　+年　+月　+日/)
  })

  test('names its fonts, and what stands in for them where they are missing', async () => {
    const { parts } = await made
    assert.match(parts['word/styles.xml'] ?? '', /w:eastAsia="仿宋"/)
    assert.match(parts['word/fontTable.xml'] ?? '', /w:name="仿宋"><w:altName w:val="FangSong,仿宋_GB2312/)
  })

  test('says on every page what it is, and which page of how many', async () => {
    const { parts } = await made
    const part = (start: string) => Object.entries(parts).find(([name]) => name.startsWith(start))?.[1] ?? ''
    assert.match(part('word/header'), /附件1/)
    assert.match(part('word/footer'), /PAGE.*NUMPAGES/)
  })
})

test('附件4 has two fields in one cell, as the source has them, and its own two offices', async () => {
  const { content } = await renderForm(transportForm, {
    contactName: '样本甲',
    contactPhone: '0431-00000000',
  })
  const { rows } = readWord(content)
  assert.deepEqual(
    rows[2]?.map(({ text }) => text),
    ['法人代表', '', '企业经办人及联系电话', '样本甲　0431-00000000'],
  )
  assert.deepEqual(
    rows.slice(-2).map(([office]) => office?.text.replaceAll('\n', '')),
    ['区级就业服务部门意见', '区级人社部门意见'],
  )
})

test('a form without a table, with numbered lines', async () => {
  const { content } = await renderForm(
    {
      ...stayForm,
      rows: [],
      before: [
        { text: '甲：', values: [{ of: 'day', kind: 'day' }], numbered: true },
        { text: '说明' },
        { text: '乙', numbered: true },
      ],
    },
    { day: '2023-01-14' },
  )
  assert.deepEqual(readWord(content).paragraphs.slice(1, 4), ['1. 甲：2023年1月14日', '说明', '2. 乙'])
})

test('a value that does not have the shape of its kind is written as it is, not dropped', async () => {
  const { content } = await renderForm(stayForm, { personsCounted: '一百三十七', payable: -5 })
  assert.deepEqual(
    readWord(content)
      .rows[4]?.map(({ text }) => text)
      .filter((_, place) => place % 2 === 1),
    ['一百三十七', '-5'],
  )
})
