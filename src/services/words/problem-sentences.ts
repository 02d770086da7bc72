import type { ContentProblem } from '@domain/claim/check-content'

/** What to do about a field, for each thing that can be wrong with it. */
export const problemSentences: Record<ContentProblem, string> = {
  missing: '这一项还没填',
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
  paperTooLong: '页数太多了，请删掉用不到的',
  paperNotArrived: '有一个文件没有传完整，请删掉再放一次',
}
