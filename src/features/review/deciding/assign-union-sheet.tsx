import { useState } from 'react'
import { View } from '@tarojs/components'
import { call } from '@/services/calls/call'
import { useAnswer } from '@/services/calls/use-answer'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { Row } from '@/ui/display/row'
import { SearchBox } from '@/ui/inputs/search-box'
import { Sheet } from '@/ui/sheets/sheet'
import { staffSentences } from '../words/staff-sentences'

interface Props {
  claimId: string
  /** As the worker named it. */
  employerName: string
  onChoose: (unionId: string) => void
  onClose: () => void
}

/** The grassroots unions of the district, to send the claim to one of them. */
export function AssignUnionSheet({ claimId, employerName, onChoose, onClose }: Props) {
  const [text, setText] = useState('')
  const { answer, trouble } = useAnswer(text, () => call('list-grassroots-unions', { claimId, text }), {
    keep: true,
  })
  const unions = answer?.unions ?? null

  return (
    <Sheet open title="转给哪家单位工会" onClose={onClose}>
      <Row label="本人写的单位" value={employerName} />
      <SearchBox label="工会名字、拼音或首字母" placeholder="工会名字" value={text} onChange={setText} />
      {trouble && (
        <Notice tone="warn" title={staffSentences(trouble).happened}>
          {staffSentences(trouble).whatToDo}
        </Notice>
      )}
      {unions === null && !trouble && <LoadingSkeleton cards={1} lines={2} />}
      {unions?.length === 0 && (
        <View>没有找到。少写几个字再试。这家工会还没登记的，请系统管理员先加上，或者退回给本人说明。</View>
      )}
      {unions?.map(({ id, name }) => (
        <Row key={id} icon="people" label={name} onTap={() => onChoose(id)} />
      ))}
    </Sheet>
  )
}
