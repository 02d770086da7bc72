import type { BatchView, LineView } from '@contract/payment-calls'
import { Notice } from '@/ui/notice'

interface Props {
  batch: BatchView
  lines: readonly LineView[]
}

/** What to do where the bank has said two things of one payment: nothing is changed until somebody has asked. */
export function ContradictionNotice({ batch, lines }: Props) {
  const perhapsPaid = lines.filter((line) => line.perhapsPaid).length
  return (
    <>
      {batch.contradictions > 0 && (
        <Notice tone="danger" title={`有 ${batch.contradictions} 笔，银行前后说法不一`}>
          以前记下的没有改。请拿这几笔的付款编号向银行核实，核实清楚以前不要再打一次。
        </Notice>
      )}
      {perhapsPaid > 0 && (
        <Notice tone="danger" title={`有 ${perhapsPaid} 笔可能已经打过了`}>
          上一次银行先说失败，后来又说成功。请先向银行核实，核实以前不要放行这一批，免得打两次。
        </Notice>
      )}
    </>
  )
}
