import type { ContentProblem } from '@domain/claim/check-content'
import { Cents, yuanText } from '@domain/money'
import type { Field } from '@domain/procedure/field'
import { plainDay } from './day-words'

/** What to do about a field, for each thing that can be wrong with it. */
export const problemSentences: Record<ContentProblem, string> = {
  missing: '这一项还没填',
  tooShort: '写得太短了，请写完整',
  tooLong: '写得太长了，请写短一点',
  notAChoice: '请重新选一次',
  notANumber: '请只写数字',
  tooSmall: '这个数太小了，请再看一遍',
  tooLarge: '这个数太大了，请再看一遍',
  noSuchDay: '没有这一天，请重新选一次',
  tooEarly: '这一天太早了，请看看是不是选错了',
  creditLength: '统一社会信用代码要 18 位，请数一数',
  creditCharacters: '统一社会信用代码只有数字和大写字母，没有 I、O、S、V、Z，请再看一遍',
  creditCheckDigit: '统一社会信用代码最后一位对不上，请对着营业执照再看一遍',
  accountLength: '账号的位数不对，请再看一遍',
  accountCharacters: '账号只有数字，请再看一遍',
  accountSameDigits: '账号不会全是一个数字，请再看一遍',
  accountCheckDigit: '账号最后一位对不上，请再看一遍',
  noSuchDistrict: '请重新选一次是哪个区',
  nameNotHan: '姓名请写汉字，和身份证上一样。证件号 8 或 9 开头的，可以写英文名',
  idLength: '身份证号要 18 位，请数一数',
  idLegacy15: '这是老的 15 位号码，请填现在身份证上的 18 位',
  idCharacters: '身份证号只有数字，最后一位可以是 X',
  idProvince: '身份证号开头不对，请对着身份证再看一遍',
  idBirthday: '身份证号中间的出生日期不对，请对着身份证再看一遍',
  idCheckDigit: '身份证号最后一位对不上，请对着身份证再看一遍',
  phoneNotMobile: '手机号要 11 位，1 开头，请再看一遍',
  registerNotCounty: '请重新选一次，选到县、区',
  employerWithoutUnion: '这家单位还没有工会，请先打区总工会电话问怎么办',
  noTickets: '至少要有一张车票，请拍一张',
  ticketWithoutPhoto: '这张票还没有照片，请拍一张',
  dayInFuture: '乘车日期还没到，请看看是不是选错了',
  paperMissing: '这份材料还没有放，请拍一张或选一个文件',
  noneOfPapers: '这几样材料一样都还没有放，请选一样，拍一张或选一个文件',
  paperTooLong: '页数太多了，请删掉用不到的',
  paperNotArrived: '有一个文件没有传完整，请删掉再放一次',
}

/** Limits of a field in words: `5`, `5 人`, `2000 元`. */
function limitWords(value: number, { kind, unit }: Pick<Field, 'kind' | 'unit'>): string {
  if (kind === 'money') return `${yuanText(Cents.parse(value))} 元`
  return unit === undefined ? String(value) : `${value} ${unit}`
}

/** What to do about a field of a form, with its own limits. */
export function problemSentence(problem: ContentProblem, field?: Field): string {
  const { kind, least, most, earliest } = field ?? {}
  if (field && problem === 'tooSmall') return `最少是 ${limitWords(least ?? 0, field)}，请再看一遍`
  if (field && problem === 'tooLarge' && most !== undefined)
    return `最多是 ${limitWords(most, field)}，请再看一遍`
  if (problem === 'tooShort' && least !== undefined) return `最少写 ${least} 个字`
  if (problem === 'tooLong' && most !== undefined) return `最多写 ${most} 个字`
  if (problem === 'tooEarly' && earliest !== undefined) return `请选${plainDay(earliest)}或以后的日子`
  if (problem === 'notANumber' && kind === 'money') return '请写钱数，比如 188 或 188.5'
  if (problem === 'dayInFuture' && field) return '这一天还没到，请看看是不是选错了'
  return problemSentences[problem]
}
