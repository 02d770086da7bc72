import { View } from '@tarojs/components'
import type { CallOutput } from '@contract/calls'
import { Notice } from '@/ui/feedback/notice'
import { problemText } from './batch-words'

const mostShown = 10

/** What was read of the bank's answer: line by line what is not understood, or that all of it is. */
export function BankFileNotice({ file }: { file: CallOutput<'read-bank-file'> }) {
  const { rows, rowsIn, repeated, problems, problemCount } = file
  if (problemCount > 0)
    return (
      <Notice tone="danger" title={`有 ${problemCount} 处无法识别，一笔也没有登记`}>
        {problems.slice(0, mostShown).map((problem) => (
          <View key={`${problem.sheet}.${problem.line}.${problem.problem}`}>{problemText(problem)}</View>
        ))}
        {problemCount > mostShown && <View>{`还有 ${problemCount - mostShown} 处没有列出。`}</View>}
        <View>请改好后重新选择文件。银行写得不清楚的，请向银行核实，不要猜。</View>
      </Notice>
    )
  if (rows.length === 0) return <Notice tone="warn">找到了表头，下面没有数据。</Notice>
  return (
    <Notice tone="ok" title={`${rowsIn} 行全部识别`}>
      {repeated > 0 ? `有 ${repeated} 行重复，结果相同，只计一次。` : '还没有登记，请先看下面的预览。'}
    </Notice>
  )
}
