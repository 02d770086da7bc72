import { View } from '@tarojs/components'
import type { NoticeLine } from '@contract/notice-calls'
import type { Day } from '@domain/calendar/day'
import { openPage } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { EmptyState } from '@/ui/feedback/empty-state'
import { Row } from '@/ui/display/row'
import { daysLeftWords, untilWords } from './notice-words'
import './notices.scss'

interface Props {
  items: readonly NoticeLine[]
  today: Day
  empty: string
  hasMore: boolean
  loadingMore: boolean
  more: () => unknown
}

/** Notices, each with how long it runs and whose it is. */
export function NoticeList({ items, today, empty, hasMore, loadingMore, more }: Props) {
  if (items.length === 0) return <EmptyState icon="megaphone" title={empty} />
  return (
    <>
      <Card flush>
        {items.map((notice) => (
          <Row
            key={notice.id}
            label={notice.title}
            note={
              <>
                {notice.running && <View className="notice-left">{daysLeftWords(notice, today)}</View>}
                <View>{untilWords(notice, today)}</View>
                <View>{notice.officeName}</View>
              </>
            }
            onTap={() => openPage('notice', { id: notice.id })}
          />
        ))}
      </Card>
      {hasMore && (
        <Button block busy={loadingMore && '正在取'} onTap={() => void more()}>
          看更多
        </Button>
      )}
    </>
  )
}
