import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import { accessible } from '@/ui/foundation/accessible'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { EmptyState } from '@/ui/feedback/empty-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { useBulk } from './bulk-store'
import { ClaimRow } from './claim-row'
import { QueueTrouble } from './queue-trouble'
import { loadMore, useQueue } from './queue-store'
import { emptyViewWords, nothingFound, reckonedWords, viewNamesOf } from '../words/queue-words'
import './queue-list.scss'

interface Props {
  today: Day
  selected: string | null
  onOpen: (claimId: string) => void
}

/** The claims of the chosen view, a page at a time. */
export function QueueList({ today, selected, onOpen }: Props) {
  const { choosing, chosen } = useBulk()
  const { view, role, search, rows, next, loaded, loadingMore, trouble, ownName } = useQueue()
  if (trouble && !loaded) return <QueueTrouble trouble={trouble} />
  if (!loaded) return <LoadingSkeleton cards={4} lines={3} />
  if (rows.length === 0 && next === null)
    return (
      <EmptyState icon="check-circle" {...(search === null ? emptyViewWords(role)[view] : nothingFound)} />
    )
  const reckoned = reckonedWords(rows.map(({ due }) => due))
  return (
    <>
      {trouble && <QueueTrouble trouble={trouble} small />}
      {reckoned !== null && <Notice tone="info">{reckoned}</Notice>}
      <View className="review-list" {...accessible({ role: 'group', label: viewNamesOf(role)[view] })}>
        <Card flush>
          {rows.map((row) => (
            <ClaimRow
              key={row.id}
              row={row}
              today={today}
              selected={row.id === selected}
              ownName={ownName}
              onOpen={onOpen}
              {...(choosing ? { chosen: chosen.has(row.id) } : {})}
            />
          ))}
        </Card>
      </View>
      {next !== null && (
        <Button block busy={loadingMore && '正在取'} onTap={() => void loadMore()}>
          再看更多
        </Button>
      )}
    </>
  )
}
