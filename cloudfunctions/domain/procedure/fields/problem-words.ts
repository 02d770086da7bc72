import { Cents, yuanText } from '../../money'
import type { Day } from '../../calendar/day'
import type { Field } from '../field'
import type { FieldProblem } from './field-value'

/** What to do about a field, for each thing that can be wrong with it. */
export const fieldProblemSentences: Record<FieldProblem, string> = {
  missing: '这一项还没填',
  tooShort: '写得太短了，请写完整',
  tooLong: '写得太长了，请写短一点',
  notAChoice: '请重新选一次',
  notANumber: '请只写数字',
  tooSmall: '这个数太小了，请再看一遍',
  tooLarge: '这个数太大了，请再看一遍',
  noSuchDay: '没有这一天，请重新选一次',
  dayInFuture: '这一天还没到，请看看是不是选错了',
  tooEarly: '这一天太早了，请看看是不是选错了',
  creditLength: '统一社会信用代码要 18 位，请数一数',
  creditCharacters: '统一社会信用代码只有数字和大写字母，没有 I、O、S、V、Z，请再看一遍',
  creditCheckDigit: '统一社会信用代码最后一位对不上，请对着营业执照再看一遍',
  accountLength: '账号的位数不对，请再看一遍',
  accountCharacters: '账号只有数字，请再看一遍',
  accountSameDigits: '账号不会全是一个数字，请再看一遍',
  accountCheckDigit: '账号最后一位对不上，请再看一遍',
  provinceMissing: '前面请写上省名，比如“四川省南充市仪陇县”',
  termNotReadable: '请写从哪天到哪天，比如“2022-03-01至2025-02-28”；没有期限的写“2022-03-01起无固定期限”',
  termBackwards: '合同的结束日期在开始日期前面，请再看一遍',
  numberCell: '这一格在表里是数字，身份证号的后几位已经丢了。请把格子改成文本格式，对着身份证重填',
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
}

/** Limits of a field in words: `5`, `5 人`, `2000 元`. */
function limitWords(value: number, { kind, unit }: Pick<Field, 'kind' | 'unit'>): string {
  if (kind === 'money') return `${yuanText(Cents.parse(value))} 元`
  return unit === undefined ? String(value) : `${value} ${unit}`
}

const plainDay = (value: Day): string => {
  const [year, month, date] = value.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** What to do about a field, with its own limits. */
export function fieldProblemSentence(problem: FieldProblem, field: Field): string {
  const { kind, least, most, earliest } = field
  if (problem === 'tooSmall') return `最少是 ${limitWords(least ?? 0, field)}，请再看一遍`
  if (problem === 'tooLarge' && most !== undefined) return `最多是 ${limitWords(most, field)}，请再看一遍`
  if (problem === 'tooShort' && least !== undefined) return `最少写 ${least} 个字`
  if (problem === 'tooLong' && most !== undefined) return `最多写 ${most} 个字`
  if (problem === 'tooEarly' && earliest !== undefined) return `请选${plainDay(earliest)}或以后的日子`
  if (problem === 'notANumber' && kind === 'money') return '请写钱数，比如 188 或 188.5'
  return fieldProblemSentences[problem]
}
