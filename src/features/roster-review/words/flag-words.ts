import type { RowFlagKind } from '@domain/roster/judged-row'

type FlagWords = {
  /** In a word, for a list. */
  short: string
  title: string
  /** What to look at, and that it is no reason by itself. */
  text: string
}

/** Reminders of a row, as an officer reads them. None of them refuses anybody. */
export const rowFlagWords: Record<RowFlagKind, FlagWords> = {
  registerDiffersFromIdNumber: {
    short: '户籍和号码不一样',
    title: '户籍地和身份证号开头不是一个省',
    text: '只是提醒：户口可能迁过。请看户口本或身份证。',
  },
  contractNotCovering: {
    short: '合同没盖住',
    title: '劳动合同没有盖住整段日子',
    text: '只是提醒：可能续签了。请看劳动合同。',
  },
  ageUnusual: {
    short: '年龄少见',
    title: '按身份证号算，年龄少见',
    text: '只是提醒：请看身份证。',
  },
  phoneShared: {
    short: '手机号相同',
    title: '名册里还有人用这个手机号',
    text: '只是提醒：可能是一家人，也可能填串了。',
  },
  inAnotherRoster: {
    short: '别处也报了',
    title: '这个人也在另一份名册里',
    text: '一个人补一次还是两次，文件没写。请和那边的经办人核对，再定保留还是去掉。',
  },
  sameTripElsewhere: {
    short: '票在别处也报了',
    title: '这张票另一份申请也报了',
    text: '可能本人已经申请了出行补贴。请对着票看，再定保留还是去掉。',
  },
  personDenies: {
    short: '本人说不是',
    title: '本人说没有这回事',
    text: '请和单位、本人核对，再定保留还是去掉。',
  },
}
