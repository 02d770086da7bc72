import { View } from '@tarojs/components'
import { Card } from '@/ui/display/card'
import { CheckRow } from '@/ui/inputs/check-row'
import { Disclosure } from '@/ui/display/disclosure'
import { SectionTitle } from '@/ui/display/section-title'
import { papersStore, tickPaper } from './papers-store'
import type { PaperView } from './paper-views'
import './measure-screen.scss'

interface Props {
  /** Under which the ticks are kept. */
  storeKey: string
  needed: readonly PaperView[]
  other: readonly PaperView[]
}

/** The papers as a checklist that the phone keeps. */
export function PaperList({ storeKey, needed, other }: Props) {
  const ticked = papersStore((state) => state[storeKey]) ?? []
  if (needed.length + other.length === 0) return null
  const rows = (papers: readonly PaperView[]) =>
    papers.map(({ id, label, when }) => (
      <CheckRow
        key={id}
        label={label}
        note={when ?? undefined}
        checked={ticked.includes(id)}
        onChange={(ready) => tickPaper(storeKey, id, ready)}
      />
    ))
  const ready = needed.filter(({ id }) => ticked.includes(id)).length
  const end = <View className="measure-screen__count">{`备好 ${ready}/${needed.length}`}</View>
  return (
    <>
      <SectionTitle end={end}>要准备什么</SectionTitle>
      <Card flush>
        {rows(needed)}
        {other.length > 0 && (
          <Disclosure label={`另有 ${other.length} 样，您的情况不用`}>{rows(other)}</Disclosure>
        )}
      </Card>
    </>
  )
}
