import { isReference, isResult } from './bank-answer'
import { centsOf, plainText } from './bank-cell'
import type { BankHead } from './bank-head'

/** What a title or a closing row says of the whole list. Sums are in cents. */
export type Stated = {
  of: 'count' | 'paidCount' | 'failedCount' | 'sum' | 'paidSum' | 'failedSum'
  value: number
}

const totalWords = '合计|总计|共计|总共|汇总'
const total = new RegExp(`^[\\s(【]*(?:本批次?|本次|全部)?\\s*(?:${totalWords})`)
const partial = /小计|本页/
const beginnings = new RegExp(
  '^[\\s(【*-]*(?:' +
    [
      ...[`本批次?|本次|全部|本页`, totalWords, '小计|总笔数|总条数|总户数|总人数|总金额|总额|笔数|金额合计'],
      ...['(?:成功|失败)(?:总?笔数|总?金额|合计|总计|\\s*:?\\s*\\d+\\s*[笔条户人])', '共\\s*:?\\s*\\d+'],
      ...[
        '制表|制单|填表|经办|复核|审核|授权|操作员|柜员|打印|导出|生成|下载|查询|交易日期|日期|时间|银行|开户行',
      ],
      ...[
        '付款账号|付款户名|付款单位|单位|公司|客服|咨询|联系|电话|如有|温馨|声明|本表|盖章|签章|备注|说明|附注|注\\s*:|提示|第\\s*\\d+\\s*页|页码|以下|以上|结束|完$',
      ],
    ].join('|') +
    ')',
)
const number = '([\\d,]+)'
const yuan = '(?:\\s*\\((?:单位:?)?元\\))?\\s*:?\\s*¥?\\s*([\\d,]+(?:\\.\\d+)?)'
const units = '\\s*[笔条户人]'
const countLabel = '(?:总?笔数|总?条数|户数|人数)\\s*:?\\s*'

/** Not the sum of a part of the list. */
const ofAll = '(?<!成功|失败)'

const statements: readonly (readonly [Stated['of'], RegExp])[] = [
  [
    'count',
    new RegExp(
      `${ofAll}(?:总笔数|总条数|总户数|总人数|总记录数|(?:${totalWords})${countLabel})\\s*:?\\s*${number}`,
    ),
  ],
  ['count', new RegExp(`${ofAll}(?:${totalWords}|共)\\s*:?\\s*${number}${units}`)],
  [
    'paidCount',
    new RegExp(`(?<![未不])成功(?:合计|总计)?(?:${countLabel}${number}|\\s*:?\\s*${number}${units})`),
  ],
  ['failedCount', new RegExp(`失败(?:合计|总计)?(?:${countLabel}${number}|\\s*:?\\s*${number}${units})`)],
  ['sum', new RegExp(`${ofAll}(?:总金额|总额|(?:${totalWords})金额|金额(?:${totalWords}))${yuan}`)],
  ['sum', new RegExp(`^(?!.*(?:成功|失败)).*(?:${totalWords}|共).*?金额${yuan}`)],
  [
    'sum',
    new RegExp(`^(?!.*(?:成功|失败|金额)).*(?:${totalWords}|共).*?(?<![\\d,.])([\\d,]+(?:\\.\\d+)?)\\s*元`),
  ],
  ['paidSum', new RegExp(`(?<![未不])成功(?:总?金额|合计金额)${yuan}`)],
  ['failedSum', new RegExp(`失败(?:总?金额|合计金额)${yuan}`)],
]

const textsOf = (cells: readonly unknown[]): string[] =>
  cells.map((cell) => plainText(cell).replace(/\s+/g, ' ')).filter((text) => text !== '')

/**
 * Whether a row below a head is no payment but a remark: sums, who made the list, page numbers, or a rule of dashes. It holds no
 * reference, no result and no card.
 */
export function isRemark(head: BankHead, cells: readonly unknown[]): boolean {
  const texts = textsOf(cells)
  if (!/[\p{L}\p{N}]/u.test(texts.join(''))) return true
  if (
    head.reference.some((place) => isReference(cells[place])) ||
    head.result.some((place) => isResult(cells[place]))
  )
    return false
  return beginnings.test(texts[0] ?? '') && !texts.some((text) => /^\d{12,}$/.test(text))
}

/** What a row that is no payment says of the whole list. Sums of a page are left alone. */
export function statedIn(cells: readonly unknown[], head: BankHead | null): Stated[] {
  const texts = textsOf(cells)
  const text = texts.join(' ')
  if (partial.test(text)) return []
  const stated = new Map<Stated['of'], number>()
  for (const [of, pattern] of statements) {
    const found = pattern
      .exec(text)
      ?.slice(1)
      .find((part) => part !== undefined)
    const value =
      found === undefined ? null : /sum$/i.test(of) ? yuanIn(found) : Number(found.replaceAll(',', ''))
    if (value !== null && !stated.has(of)) stated.set(of, value)
  }
  if (head !== null && total.test(texts[0] ?? '')) {
    const sum = head.amount.map((place) => centsOf(cells[place])).find((value) => value !== null)
    if (sum !== undefined && !stated.has('sum')) stated.set('sum', sum)
    const count = cells.findIndex(
      (cell, place) => !head.amount.includes(place) && /^\d{1,5}$/.test(plainText(cell)),
    )
    if (count !== -1 && !stated.has('count')) stated.set('count', Number(plainText(cells[count])))
  }
  return [...stated].map(([of, value]) => ({ of, value }))
}

const yuanIn = (text: string): number | null => {
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.')
  return /^\d{1,12}$/.test(whole) ? Number(whole) * 100 + Number(fraction.slice(0, 2).padEnd(2, '0')) : null
}
