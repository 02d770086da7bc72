import { nameCharacter } from './passenger-name'
import type { FieldName } from '../record/reading'
import { below, rightOf, type Line, type TicketPage } from '../lines/text-line'

/** A value with the label that says what it is. `certainty`: how surely the two belong together. */
export type LabelledValue = { field: FieldName; value: string; line: Line; certainty: number }

type Label = { field: FieldName | null; certainty: number }

/** Labels of forms. Those without a field only say where a value ends. */
const words: readonly (readonly [Label['field'], string, number?])[] = [
  ['from', '始发站 起点站 发站 出发地 出发站 始发港 出发港 上船港 起运港'],
  ['from', '乘车站 上车站 上车点', 0.9],
  ['to', '到达站 终点站 到站 目的地 到达地 到达港 目的港 下船港'],
  ['trainNo', '车次号 班次号 车次 班次 航次 船次'],
  ['seat', '座位号 座位 座号 席位 铺位 舱位号'],
  ['time', '开车时间 发车时间 开航时间 发车时刻 时间 时刻'],
  ['date', '出行日期 乘车日期 发车日期 乘船日期 开航日期 日期'],
  ['name', '旅客姓名 乘客姓名 乘车人 乘船人 姓名 乘客 旅客'],
  [
    null,
    '票种 票价 船名 舱位 舱等 检票口 证件号码 证件号 证件 身份证号 票号 发票代码 发票号码 车型 联系电话 金额',
  ],
]
const labels = new Map<string, Label>(
  words.flatMap(([field, all, certainty = 1]) =>
    all.split(' ').map((word) => [word, { field, certainty }] as const),
  ),
)
const longestFirst = [...labels.keys()].sort((left, right) => right.length - left.length)
/** When a ticket was sold says nothing of the trip. */
const anyLabel = new RegExp(`(?<!开票|填开|打印|售票|购票|出票|下单|支付)(?:${longestFirst.join('|')})`, 'g')
const startsWithLabel = new RegExp(`^(?:${longestFirst.join('|')})`)

const shapes: Partial<Record<FieldName, RegExp>> = {
  from: /^([\u4e00-\u9fa5]{2,10})(?=$|[(（])/,
  to: /^([\u4e00-\u9fa5]{2,10})(?=$|[(（])/,
  trainNo: /^([A-Z]{0,3}\d{3,5})次?$/,
  seat: /^(\d{1,3})号?$/,
  time: /(?:^|\D)(\d\d[:：]\d\d)/,
  date: /(20\d\d-\d\d-\d\d)/,
  name: new RegExp(`^(${nameCharacter}{2,30})$`, 'u'),
}

/** Values of a form: behind their label, right of it, or under it where the next thing right is a label too. */
export function labelledValues(page: TicketPage): LabelledValue[] {
  const joined = withLabelsJoined(page)
  return joined.lines.flatMap((line) =>
    partsOf(line.plain).flatMap(({ word, behind, only }): LabelledValue[] => {
      const label = labels.get(word)
      if (!label?.field) return []
      const { field } = label
      const found =
        behind !== '' ? inLine(field, behind, line) : only ? besideOrUnder(joined, line, field) : null
      return found ? [{ ...found, field, certainty: found.certainty * label.certainty }] : []
    }),
  )
}

type Part = { word: string; behind: string; only: boolean }

/** `始发站长春到达站德惠` → two labels, each with what stands behind it up to the next. */
function partsOf(text: string): Part[] {
  const found = [...text.matchAll(anyLabel)]
  return found.map((match, index) => {
    const next = found[index + 1]?.index ?? text.length
    const behind = text.slice(match.index + match[0].length, next).replace(/^[:：]/, '')
    return { word: match[0], behind, only: match.index === 0 && next === text.length }
  })
}

type Found = Pick<LabelledValue, 'value' | 'line' | 'certainty'>

const shaped = (field: FieldName, text: string): string | null => shapes[field]?.exec(text)?.[1] ?? null

function inLine(field: FieldName, text: string, line: Line): Found | null {
  const value = shaped(field, text)
  return value ? { value, line, certainty: 0.99 } : null
}

function besideOrUnder(page: TicketPage, label: Line, field: FieldName): Found | null {
  const right = rightOf(page, label, 0.7)[0]
  const beside = right && right.x0 - label.x1 < 9 * label.height && !startsWithLabel.test(right.plain)
  const value = beside ? shaped(field, right.plain) : null
  if (value && right) return { value, line: right, certainty: 0.985 }
  if (beside) return null
  for (const under of below(page, label, 3, 2.5)) {
    if (startsWithLabel.test(under.plain)) return null
    const lower = shaped(field, under.plain)
    if (lower) return { value: lower, line: under, certainty: 0.98 }
  }
  return null
}

/** Labels of two characters are spread to the width of three, and seen as two lines: "车" and "次 1234". */
function withLabelsJoined(page: TicketPage): TicketPage {
  const gone = new Set<Line>()
  const lines = page.lines.map((line) => {
    if (line.plain.length !== 1) return line
    const next = rightOf(page, line, 0.7)[0]
    if (!next || next.x0 - line.x1 > 3.5 * line.height) return line
    const plain = line.plain + next.plain
    if (!startsWithLabel.test(plain) || startsWithLabel.test(next.plain)) return line
    gone.add(next)
    const confidence = next.plain.length === 1 ? line.confidence : next.confidence
    return { ...next, plain, spaced: plain, x0: line.x0, cx: (line.x0 + next.x1) / 2, confidence }
  })
  return { ...page, lines: lines.filter((line) => !gone.has(line)) }
}
