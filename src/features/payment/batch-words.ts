import type { BatchState, LineState } from '@domain/payment/batch'
import type { RowOutcome } from '@contract/payment-calls'
import type { TagTone } from '@/ui/tag'

export const batchTones: Record<BatchState, TagTone> = {
  proposed: 'warn',
  released: 'info',
  settled: 'ok',
  cancelled: 'neutral',
}

export const lineNames: Record<LineState, string> = {
  open: '等银行回话',
  paid: '已打出',
  failed: '没打成',
  takenOut: '已拿出',
}

export const lineTones: Record<LineState, TagTone> = {
  open: 'info',
  paid: 'ok',
  failed: 'danger',
  takenOut: 'neutral',
}

const outcomeNames: Record<RowOutcome, string> = {
  paid: '记为已打出',
  failed: '记为没打成，已告诉本人改卡号',
  answeredBefore: '以前已经记过，没有改动',
  unknownPayment: '付款编号不在这一批里',
  amountDiffers: '金额和名单上不一样，没有记',
  needsColleague: '收款人是您自己，要请同事来记，没有记',
  unreadable: '看不懂（结果要写“成功”或“失败”），没有记',
}

/** How the rows of an answer went, each kind once with its number and the rows it is about. */
export function outcomeLines(outcomes: readonly RowOutcome[]): string[] {
  return (Object.keys(outcomeNames) as RowOutcome[]).flatMap((kind) => {
    const rows = outcomes.flatMap((outcome, index) => (outcome === kind ? [index + 1] : []))
    if (rows.length === 0) return []
    const which = kind === 'paid' || kind === 'failed' ? '' : `（第 ${rows.slice(0, 10).join('、')} 行）`
    return [`${rows.length} 行${outcomeNames[kind]}${which}`]
  })
}

/** Rows whose card a spreadsheet made a number: its last digits are lost. */
export const cardsAsNumbersText = (rows: readonly number[]): string =>
  `第 ${rows.slice(0, 10).join('、')} 行的卡号被表格变成了数字，末几位不对了，这 ${rows.length} 行不记。请把“收款卡号”一栏设为文本，再导出一次。`
