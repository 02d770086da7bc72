import { objectionStateWords } from '@/services/words/objection-words'
import { View } from '@tarojs/components'
import type { NoticeRowView } from '@contract/notice-calls'
import { Card } from '@/ui/display/card'
import { EmptyState } from '@/ui/feedback/empty-state'
import { Row } from '@/ui/display/row'
import { SectionTitle } from '@/ui/display/section-title'
import { rowWords, type OwnObjection } from './notice-words'

interface Props {
  headings: readonly string[]
  rows: readonly NoticeRowView[]
  objections: readonly OwnObjection[]
  onRow: ((row: NoticeRowView) => void) | null
}

/** The masked rows, each with what its values are; a row is tapped to object to it. */
export function NoticeRows({ headings, rows, objections, onRow }: Props) {
  if (rows.length === 0) return <EmptyState icon="list" title="名单上现在没有人" text="可能都退回去改了。" />
  return (
    <>
      <SectionTitle>公示名单</SectionTitle>
      {onRow && <View className="notice-secondary notice-screen-only">哪一项不对，点那一项就能提。</View>}
      <Card flush>
        {rows.map((row) => {
          const own = objections.find(({ rowId }) => rowId === row.id)
          return (
            <Row
              key={row.id}
              label={row.cells[0] ?? ''}
              spoken={onRow ? `${rowWords(row.cells)}，提异议` : undefined}
              note={
                <>
                  {row.cells.slice(1).map((cell, index) => (
                    <View key={headings[index + 1]}>{`${headings[index + 1] ?? ''}：${cell}`}</View>
                  ))}
                  {own && (
                    <View className="notice-left">{`您提了异议：${objectionStateWords[own.state]}`}</View>
                  )}
                </>
              }
              onTap={onRow && !own ? () => onRow(row) : undefined}
            />
          )
        })}
      </Card>
    </>
  )
}
