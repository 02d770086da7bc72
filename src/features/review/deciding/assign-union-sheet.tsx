import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import type { CallOutput } from '@contract/calls'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'
import { lastAsked } from '@/services/calls/last-asked'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { Row } from '@/ui/display/row'
import { SearchBox } from '@/ui/inputs/search-box'
import { Sheet } from '@/ui/sheets/sheet'
import { staffSentences } from '../words/staff-sentences'

type Unions = CallOutput<'list-grassroots-unions'>['unions']

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
  const [unions, setUnions] = useState<Unions | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [ask] = useState(lastAsked)

  useEffect(() => {
    const isLast = ask()
    call('list-grassroots-unions', { claimId, text }).then(
      (found) => {
        if (!isLast()) return
        setTrouble(null)
        setUnions(found.unions)
      },
      (error: unknown) => isLast() && setTrouble(troubleOf(error)),
    )
  }, [ask, claimId, text])

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
