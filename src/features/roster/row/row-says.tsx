import { View } from '@tarojs/components'
import type { RosterRowView } from '@contract/roster-views'
import type { RowVerdict } from '@domain/roster/judged-row'
import { Notice } from '@/ui/feedback/notice'
import { flagLines, markLines, whyNotCounted } from '../shared/roster-words'

interface Props {
  verdict: RowVerdict
  marks: RosterRowView['marks']
}

/** Whether a person counts, and why not, and what to look at. */
export function RowSays({ verdict, marks }: Props) {
  const why = whyNotCounted(verdict)
  const notes = [...flagLines(verdict), ...markLines({ marks })]
  return (
    <>
      {verdict.counted && <Notice tone="ok">这个人能算。</Notice>}
      {why && <Notice tone="warn">{`${why}。填错了就改过来，没填错就留着，不影响别人。`}</Notice>}
      {notes.length > 0 && (
        <Notice tone="info" title="请看一眼">
          {notes.map((note) => (
            <View key={note}>{note}</View>
          ))}
        </Notice>
      )}
    </>
  )
}
