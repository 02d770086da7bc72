import type { Flag } from '@domain/claim/flag'
import type { BatchState, LineState } from '@domain/payment/batch'
import type { BankFileProblem, LineView, RowOutcome } from '@contract/payment-calls'
import { yuanText } from '@domain/money'
import { addedBy, raiseLines } from '@/services/words/raise-words'
import type { TagTone } from '@/ui/display/tag'

export const batchTones: Record<BatchState, TagTone> = {
  proposed: 'warn',
  released: 'info',
  settled: 'ok',
  cancelled: 'neutral',
}

export const lineNames: Record<LineState, string> = {
  open: '待银行回复',
  paid: '已付',
  failed: '打款失败',
  takenOut: '已移出',
}

export const lineTones: Record<LineState, TagTone> = {
  open: 'info',
  paid: 'ok',
  failed: 'danger',
  takenOut: 'neutral',
}

const outcomeNames: Record<RowOutcome, string> = {
  paid: '已登记为成功',
  failed: '已登记为失败，已通知申请人改收款账号',
  answeredBefore: '以前已登记，没有改动',
  contradicts: '与已登记的结果不一致，没有改动，已记入本批，请向银行核实',
  twoAnswers: '同一笔有两种结果，没有登记，请向银行核实',
  unknownPayment: '付款编号不在本批，没有登记',
  amountDiffers: '金额与清单不一致，没有登记',
  needsColleague: '收款人是您本人，没有登记，请同事登记',
  unreadable: '无法识别，没有登记',
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

const problemWords: Record<BankFileProblem['problem'], (text: string) => string> = {
  reference: (text) => `没有付款编号，也不是合计：${text}`,
  amount: (text) => (text === '' ? '没有写金额' : `金额无法识别：${text}`),
  result: (text) => (text === '' ? '没有写结果' : `结果无法识别：${text}。应写明“成功”或“失败”`),
  cardAsNumber: () => '收款账号被表格变成了数字，末几位不对了。请把写账号的一栏设为文本，再导出一次',
  quotes: () => '引号没有配成对，分不清后面从哪里起是下一行',
  moreCells: (text) => `格子比表头多，分不清哪一格是哪一栏：${text}`,
  rowInCell: () => '一个格子里夹着别的行',
  columnMissing: (text) => `表头缺“${text}”`,
  twoAnswers: (text) => `同一笔有不同的结果，请向银行核实：${text}`,
  countDiffers: (text) => `笔数对不上，可能少了行：表上写 ${text}`,
  sumDiffers: (text) => `金额对不上，可能少了行：表上写 ${text}`,
}

/** One thing that is not understood of the bank's file, with its sheet and line. */
export const problemText = ({ sheet, line, problem, text }: BankFileProblem): string =>
  `${sheet === '' ? '' : `“${sheet}”`}第 ${line} 行：${problemWords[problem](text)}。`

/** What the bank said later of a payment, against what was booked. */
export const contradictionText = ({ paid, amount, reason }: NonNullable<LineView['contradiction']>): string =>
  `银行后来的结果：${paid ? '成功' : '失败'}，${yuanText(amount)} 元${reason === '' ? '' : `（${reason}）`}`

/** What to know of a payment before it is released, in few words each. */
export function paymentMarks(flags: readonly Flag[]): string[] {
  const shared = flags.some(({ kind }) => kind === 'cardShared') ? ['收款账号与他人申请相同'] : []
  const contested = flags.some(({ kind }) => kind === 'placeContested') ? ['两个微信号为同一人申请'] : []
  const raised = raiseLines(flags).map((line) => `金额调高，${line}`)
  const added = addedBy(flags).map((office) => `${office}多计了前面未核对原件的票`)
  return [...shared, ...contested, ...raised, ...added]
}
