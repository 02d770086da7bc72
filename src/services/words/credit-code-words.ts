import type { CreditCodeProblem } from '@domain/organisation/credit-code'

/** What is wrong with a unified social credit code, as people can see it on the licence. */
export const creditCodeSentences: Record<CreditCodeProblem, string> = {
  length: '统一社会信用代码是 18 位，请数一数',
  registrationNumber: '这是老营业执照的 15 位注册号，请填 18 位的统一社会信用代码',
  characters: '统一社会信用代码里只有数字和大写字母，第 3 到 8 位都是数字',
  confusedLetter: '统一社会信用代码里没有字母 S、V、Z，S 和 Z 多半是数字 5 和 2',
  checkDigit: '统一社会信用代码有一位写错了',
}
