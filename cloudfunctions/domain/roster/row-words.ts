import type { Reason } from '../policy/decide/reason'
import { fieldProblems, type FieldProblem } from '../procedure/fields/field-value'
import { fieldProblemSentence } from '../procedure/fields/problem-words'
import type { PartOf, RosterColumn } from '../procedure/part'
import type { RowFlagKind, RowProblemKind, RowVerdict } from './judged-row'

/** The column of remarks in a file that is given back. A column of this heading is no column of the roster. */
export const remarksHeading = '系统提示（怎么改）'

const isOfField = (problem: RowProblemKind): problem is FieldProblem =>
  (fieldProblems as readonly string[]).includes(problem)

/** What is the matter with a row beyond a single field, and how it is mended. */
const ofRow: Record<Exclude<RowProblemKind, FieldProblem>, string> = {
  sexDiffersFromId: '性别和身份证号对不上，请对着身份证看看是哪个错了',
  sameIdAsRow: '这个身份证号前面已经有了，请留一行，或者看看是不是填错了',
  noSuchCharter: '这趟包车已经不在了，请重新写是怎么来的',
}

/** What to look at in a row, without anything being wrong. */
export const rowFlagSentences: Record<RowFlagKind, string> = {
  registerDiffersFromIdNumber: '户籍地和身份证号开头的省不一样，请看看户籍地对不对',
  contractNotCovering: '合同没有盖住整个春节，请看看合同期限',
  ageUnusual: '年龄不常见，请看看身份证号',
  phoneShared: '这个手机号有几个人在用，请看看是不是填错了',
  inAnotherRoster: '这个人可能也在别的名册里，区里会核实',
  sameTripElsewhere: '这趟车票可能在别处也报过，区里会核实',
  personDenies: '本人说情况不是这样，区里会核实',
}

/** What to do about one thing that is wrong with a row, and how it is written where a day or a choice stands in a table. */
export function rowProblemSentence(problem: RowProblemKind, column: RosterColumn): string {
  if (!isOfField(problem)) return ofRow[problem]
  const choices = choiceWords(column)
  if (problem === 'notAChoice' && choices !== '') return `请写${choices}`
  if (problem === 'noSuchDay') return '日期看不明白，请写成“2023-01-25”这样'
  return fieldProblemSentence(problem, column)
}

/**
 * What is to be said of a row, in one line for the column of remarks: what has to be mended, by column; else why it does not count;
 * and what to look at. Empty where there is nothing to say. `placeOf` names another row, such as `第 12 行`.
 */
export function rowRemark(
  { problems, reason, counted, flags }: RowVerdict,
  { columns }: Pick<PartOf<'roster'>, 'columns'>,
  placeOf: (rowId: string) => string | null,
): string {
  const wrong = problems.flatMap((found) => {
    const column = columns.find(({ id }) => id === found.column)
    if (column === undefined) return []
    const place = found.otherRow === undefined ? null : placeOf(found.otherRow)
    const sentence = rowProblemSentence(found.problem, column)
    return [`${column.label}：${sentence}${place === null ? '' : `（${place}）`}`]
  })
  const unmet = reason !== null && !counted ? unmetLabels(reason) : []
  const uncounted = unmet.length > 0 ? [`这个人不算，没满足：${unmet.join('、')}`] : []
  const lines = [...wrong, ...uncounted, ...flags.map((flag) => `提醒：${rowFlagSentences[flag]}`)]
  return lines.join('；')
}

/** The single conditions that are not met, as the pack names them. */
function unmetLabels({ verdict, label, children }: Reason): string[] {
  if (verdict !== 'notMet') return []
  return children.length === 0 ? [label] : children.flatMap(unmetLabels)
}

/** `“男”或“女”`. */
function choiceWords({ kind, choices }: RosterColumn): string {
  const labels = choices?.map(({ label }) => label) ?? (kind === 'yesNo' ? ['是', '不是'] : [])
  return labels.map((label) => `“${label}”`).join('或')
}
