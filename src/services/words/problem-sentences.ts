import type { ContentProblem } from '@domain/claim/check-content'
import type { Field } from '@domain/procedure/field'
import { FieldProblem } from '@domain/procedure/fields/field-value'
import { fieldProblemSentence, fieldProblemSentences } from '@domain/procedure/fields/problem-words'

/** What to do about a field or a part of a claim, for each thing that can be wrong with it. */
export const problemSentences: Record<ContentProblem, string> = {
  ...fieldProblemSentences,
  employerWithoutUnion: '这家单位还没有工会，请先打区总工会电话问怎么办',
  noTickets: '至少要有一张车票，请拍一张',
  ticketWithoutPhoto: '这张票还没有照片，请拍一张',
  dayInFuture: '乘车日期还没到，请看看是不是选错了',
  paperMissing: '这份材料还没有放，请拍一张或选一个文件',
  noneOfPapers: '这几样材料一样都还没有放，请选一样，拍一张或选一个文件',
  paperTooLong: '页数太多了，请删掉用不到的',
  paperNotArrived: '有一个文件没有传完整，请删掉再放一次',
  rowsToMend: '名册里还有人要改。请点开改好，或者这几个人先不报',
  rosterEmpty: '名册里还没有能算的人。请选表格文件，或者一个一个添',
}

/** What to do about a field of a form, with its own limits. */
export function problemSentence(problem: ContentProblem, field?: Field): string {
  const ofField = FieldProblem.safeParse(problem)
  return field && ofField.success ? fieldProblemSentence(ofField.data, field) : problemSentences[problem]
}
