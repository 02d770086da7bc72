import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import fc from 'fast-check'
import { readBankRow } from '@domain/payment/bank-answer'
import { centsOf } from '@domain/payment/bank-cell'
import { readBankSheets, readBankText, type BankFile } from '@domain/payment/bank-file'

const head = '付款编号,序号,收款人,收款卡号,金额（元）,摘要,结果,失败原因'
const row = (serial: number, change: Partial<Record<'amount' | 'result' | 'reason' | 'card', string>> = {}) =>
  [
    `c1234567${serial}-1`,
    String(serial),
    '王小明',
    change.card ?? '6222021234567890128',
    change.amount ?? '188.50',
    '补贴',
    change.result ?? '成功',
    change.reason ?? '',
  ].join(',')
function read(...lines: string[]): BankFile {
  const file = readBankText(lines.join('\n'))
  assert.ok(file, 'no head was found')
  return file
}
const problemsOf = (...lines: string[]) => {
  const { rows, problems } = read(...lines)
  if (problems.length > 0) assert.deepEqual(rows, [], 'nothing is taken of a file with a row in doubt')
  return problems.map(({ line, problem }) => [line, problem])
}

describe('heads', () => {
  test('brackets, blanks, units and the names that banks give do not matter', () => {
    for (const written of [
      '付款编号,金额(元),结果',
      ' 付 款 编 号 ,交易金额,处理结果',
      '*付款编号,*金额,*结果',
      '"付款编号","金额（人民币元）","交易状态"',
      '付款单号,付款金额：,状态',
      '\uFEFF付款编号,金额\u3000（元）,付款结果',
    ])
      assert.deepEqual(read(written, 'c12345678-1,188.5,成功').rows, [
        { 付款编号: 'c12345678-1', '金额（元）': '188.50', 结果: '成功', 失败原因: '' },
      ])
  })

  test('a head without amount or result is said, and no head at all is no list', () => {
    assert.deepEqual(read('付款编号,结果', 'c12345678-1,成功').problems, [
      { sheet: '', line: 1, problem: 'columnMissing', text: '金额（元）' },
    ])
    assert.equal(readBankText('甲,乙\n1,2'), null)
    assert.equal(readBankText(''), null)
  })

  test('titles above, and titles and heads of later pages, are no rows', () => {
    const { rows, rowsIn } = read(
      '某某银行代发结果',
      '日期：2023-02-28,第 1 页',
      head,
      row(1),
      '某某银行代发结果',
      head,
      row(2),
    )
    assert.deepEqual([rows.length, rowsIn], [2, 2])
  })
})

describe('cells', () => {
  test('amounts are exact to the cent, whichever way they are written', () => {
    for (const [cell, value] of [
      ['188.50', 188_50],
      ['1,234.50', 1_234_50],
      ['￥1,234.50', 1_234_50],
      ['１８８．５０', 188_50],
      ['188.50元', 188_50],
      ['CNY 188.5000', 188_50],
      ["'188.50", 188_50],
      ['="188.50"', 188_50],
      [188.5, 188_50],
      [0.1 + 0.2, 30],
      [1234.005, null],
      ['188.505', null],
      ['1,23.50', null],
      ['-188.50', null],
      ['1.885E+2', null],
      ['', null],
    ] as const)
      assert.equal(centsOf(cell), value, String(cell))
  })

  test('results are understood in the words of banks, and none is guessed', () => {
    const paid = (result: string) =>
      readBankRow({ 付款编号: 'c12345678-1', '金额(元)': '1', 处理结果: result })?.paid
    for (const word of ['成功', '交易成功', '处理成功', '已入账', ' 成 功 ', '="成功"', '成功。'])
      assert.equal(paid(word), true, word)
    for (const word of [
      '失败',
      '交易失败',
      '已退汇',
      '退票',
      '退回',
      '失败（户名不符）',
      '交易失败:账号不存在',
    ])
      assert.equal(paid(word), false, word)
    for (const word of [
      '',
      '处理中',
      '部分成功',
      '成功失败',
      '未知',
      '成功（已冲正）',
      '失败，重发成功',
      '已处理',
    ])
      assert.equal(paid(word), undefined, word)
  })

  test('the reason joined to a failure is kept', () => {
    const { rows } = read(
      head,
      row(1, { result: '失败（户名不符）' }),
      row(2, { result: '退汇', reason: '销户' }),
    )
    assert.deepEqual(
      rows.map((found) => found['失败原因']),
      ['户名不符', '销户'],
    )
  })

  test('two columns that say different things of one payment are not understood', () => {
    assert.deepEqual(problemsOf('付款编号,金额,交易状态,处理结果', 'c12345678-1,1,成功,失败'), [
      [2, 'result'],
    ])
    assert.deepEqual(problemsOf(head, row(1, { result: '成功', reason: '已退汇' })), [[2, 'result']])
    assert.deepEqual(problemsOf('付款编号,应发金额,实发金额,结果', 'c12345678-1,300,200,成功'), [
      [2, 'amount'],
    ])
    assert.deepEqual(problemsOf('付款编号,金额,实发金额,结果', 'c12345678-1,300,0,失败'), [])
  })
})

describe('every row is understood, or nothing is taken', () => {
  test('a row that is not understood stops the file with its line', () => {
    assert.deepEqual(problemsOf(head, row(1), row(2, { result: '处理中' }), row(3)), [[3, 'result']])
    assert.deepEqual(problemsOf(head, row(1, { amount: '' }), row(2, { result: '' })), [
      [2, 'amount'],
      [3, 'result'],
    ])
    assert.deepEqual(problemsOf(head, row(1), row(2).replace('c12345672-1', '')), [[3, 'reference']])
    assert.deepEqual(problemsOf(head, row(1, { card: '6.22202E+18' })), [[2, 'cardAsNumber']])
    assert.deepEqual(problemsOf(head, row(1), row(2, { amount: '1,234.50', reason: '无' })), [
      [3, 'moreCells'],
    ])
    assert.deepEqual(problemsOf(row(1), head, row(2)), [[1, 'reference']])
  })

  test('a row inside a cell is not swallowed, and is not taken for a row', () => {
    const swallowed = `${row(1, { result: '失败' })}"户名\n${row(2)}"`
    assert.deepEqual(problemsOf(head, swallowed, row(3)), [[2, 'rowInCell']])
    assert.deepEqual(problemsOf(head, `${row(1, { result: '失败' })}"户名\n不符"`, row(3)), [])
  })

  test('marks at the end of every line add no cell', () => {
    const { rows } = read(`${head}|`.replaceAll(',', '|'), `${row(1)}|`.replaceAll(',', '|'))
    assert.equal(rows.length, 1)
  })

  test('rows that agree count once, rows that differ in result or amount stop the file', () => {
    const { rows, rowsIn, repeated } = read(head, row(1), row(2), row(1))
    assert.deepEqual([rows.length, rowsIn, repeated], [2, 3, 1])
    for (const other of [row(1, { result: '失败' }), row(1, { amount: '188.51' })])
      assert.deepEqual(problemsOf(head, row(1), row(2), other), [
        [2, 'twoAnswers'],
        [4, 'twoAnswers'],
      ])
  })
})

describe('titles and closing rows', () => {
  const failed = row(2, { result: '失败', amount: '100.00' })
  test('what they state is compared with what was read', () => {
    for (const [right, wrong, problem] of [
      ['合计 2 笔', '合计 3 笔', 'countDiffers'],
      ['合计,,,,288.50', '合计,,,,288.49', 'sumDiffers'],
      ['合计,2,,,288.50', '合计,1,,,288.50', 'countDiffers'],
      ['总笔数：2 总金额：288.50', '总笔数：2 总金额：388.50', 'sumDiffers'],
      ['总笔数,2,总金额,￥288.50', '总笔数,52,总金额,￥288.50', 'countDiffers'],
      ['共 2 笔，金额 288.50 元', '共 2 笔，金额 288.5１ 元', 'sumDiffers'],
      ['成功 1 笔 失败 1 笔', '成功 2 笔 失败 1 笔', 'countDiffers'],
      ['成功笔数：1 成功金额：188.50', '成功笔数：1 成功金额：288.50', 'sumDiffers'],
      ['失败笔数：1', '失败笔数：0', 'countDiffers'],
      ['成功总笔数 1 失败总笔数 1', '成功总笔数 1 失败总笔数 2', 'countDiffers'],
      ['成功合计 1 笔，失败合计 1 笔', '成功合计 2 笔，失败合计 1 笔', 'countDiffers'],
      ['合计：2 笔 288.50 元', '合计：2 笔 388.50 元', 'sumDiffers'],
    ] as const) {
      assert.deepEqual(problemsOf(head, row(1), failed, right), [], right)
      assert.deepEqual(problemsOf(head, row(1), failed, wrong), [[4, problem]], wrong)
      assert.deepEqual(problemsOf(right, head, row(1), failed), [], right)
    }
    assert.deepEqual(problemsOf('总笔数：3', head, row(1), failed), [[1, 'countDiffers']])
  })

  test('remarks, sums of a page and rules of dashes are no rows', () => {
    const remarks = [
      '小计 1 笔',
      '--------',
      '制表人：张三,复核：李四',
      '打印时间：2023-02-28',
      '备注：失败的款项已退回',
      '以下无正文',
      '客服电话：95588',
    ]
    assert.deepEqual(problemsOf(head, row(1), row(2), ...remarks), [])
  })

  test('a row of a payment that lost its reference is no remark', () => {
    assert.deepEqual(problemsOf(head, row(1), '合计,,,6222021234567890128,188.50,,,'), [[3, 'reference']])
    assert.deepEqual(problemsOf(head, row(1), ',备注,,,188.50,,成功,'), [[3, 'reference']])
  })
})

describe('sheets', () => {
  const cells = (line: string) => line.split(',')
  const sheet = (name: string, ...lines: string[]) => ({
    name,
    rows: lines.map((line, index) => ({ line: index + 1, cells: cells(line) })),
  })

  test('payments on several sheets are all taken, the list as it was sent is left out', () => {
    const file = readBankSheets([
      sheet('付款名单', head, row(1, { result: '' }), row(2, { result: '' })),
      sheet('说明', '甲,乙'),
      sheet('成功', head, row(1), '合计 1 笔'),
      sheet('失败', head, row(2, { result: '失败' }), '总笔数：2'),
    ])
    assert.deepEqual([file?.rows.length, file?.problems], [2, []])
  })

  test('a card that is a number stops the file, and its sheet is named', () => {
    const answer = sheet('回执', head)
    const asNumber = cells(row(1)).map((cell, place) => (place === 3 ? Number(cell) : cell))
    const file = readBankSheets([{ ...answer, rows: [...answer.rows, { line: 7, cells: asNumber }] }])
    assert.deepEqual(file?.problems, [{ sheet: '回执', line: 7, problem: 'cardAsNumber', text: '' }])
  })
})

test('quotes that come or go anywhere never lose a payment silently', () => {
  const rows = [
    row(1),
    row(2, { result: '失败', reason: '"户名, 不符"' }),
    row(3, { reason: '"a\nb"' }),
    row(4),
    row(5, { result: '退汇' }),
  ]
  const whole = read(head, ...rows).rows
  const text = [head, ...rows].join('\n')
  const place = fc.nat({ max: text.length })
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), fc.boolean(), (places, drop) => {
      let hurt = text
      for (const at of [...places].sort((left, right) => right - left))
        hurt =
          drop && hurt[at] === '"'
            ? hurt.slice(0, at) + hurt.slice(at + 1)
            : `${hurt.slice(0, at)}"${hurt.slice(at)}`
      const file = readBankText(hurt)
      if (file === null || file.problems.length > 0) return
      const kept = (found: typeof whole) =>
        found.map((content) => [content.付款编号, content['金额（元）'], content.结果])
      assert.deepEqual(kept(file.rows), kept(whole), hurt)
    }),
    { numRuns: 500 },
  )
})
