import { View } from '@tarojs/components'
import type { CallOutput } from '@contract/calls'
import { Notice } from '@/ui/notice'
import { problemText } from './batch-words'

const mostShown = 10

/** What was read of the bank's answer: that all of it is understood, or line by line what is not. */
export function BankFileNotice({ file }: { file: CallOutput<'read-bank-file'> }) {
  const { rows, rowsIn, repeated, problems, problemCount } = file
  if (problemCount > 0)
    return (
      <Notice tone="danger" title={`这张表有 ${problemCount} 处要先弄清，一笔也没有记`}>
        {problems.slice(0, mostShown).map((problem) => (
          <View key={`${problem.sheet}.${problem.line}.${problem.problem}`}>{problemText(problem)}</View>
        ))}
        {problemCount > mostShown && <View>{`还有 ${problemCount - mostShown} 处没有列出。`}</View>}
        <View>请照着改好表，再选一次。银行写得不清楚的，请问银行，不要猜。</View>
      </Notice>
    )
  if (rows.length === 0) return <Notice tone="warn">表头找到了，下面一笔也没有。</Notice>
  const paid = rows.filter(({ 结果: result }) => result === '成功').length
  return (
    <Notice tone="ok" title={`${rowsIn} 行都看懂了`}>
      <View>{`成功 ${paid} 笔，失败 ${rows.length - paid} 笔。`}</View>
      {repeated > 0 && <View>{`有 ${repeated} 行是重复的，说法一样，只算一次。`}</View>}
    </Notice>
  )
}
