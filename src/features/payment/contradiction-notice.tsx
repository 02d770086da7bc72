import type { BatchView, LineView } from '@contract/payment-calls'
import { Notice } from '@/ui/feedback/notice'

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
        <Notice tone="danger" title={`有 ${batch.contradictions} 笔，银行前后结果不一致`}>
          已登记的结果没有改动。请按付款编号向银行核实，核实前不要再次打款。
        </Notice>
      )}
      {perhapsPaid > 0 && (
        <Notice tone="danger" title={`有 ${perhapsPaid} 笔可能已付`}>
          上一次银行先回复失败，后又回复成功。请先向银行核实，核实前不要放行，以免重复打款。
        </Notice>
      )}
    </>
  )
}
