import { View } from '@tarojs/components'
import type { Day } from '@domain/calendar/day'
import type { ReviewView } from '@contract/views'
import type { Trouble } from '@/services/calls/call-failure'
import { openPage } from '@/services/routes/routes'
import { Row } from '@/ui/display/row'
import { Button } from '@/ui/inputs/button'
import { DecisionTrouble } from './decision-trouble'
import { LeavingButtons } from './leaving-buttons'
import { endedByOffice, noticeHindrance, noticeLines } from '../words/notice-words'
import type { Review } from './use-review'

interface Props {
  review: Review
  view: ReviewView
  failed: Trouble | null
  today: Day
}

/** A claim that stands in public: until when, what was objected, and the end of it where no days are stated. */
export function NoticeActions({ review, view, failed, today }: Props) {
  const { decide, showSheet, reopen, send } = review
  const { notice } = view
  return (
    <View className="review-actions">
      {failed && <DecisionTrouble trouble={failed} onReopen={reopen} />}
      {noticeLines(view, today).map((line) => (
        <View key={line} className="review-actions__amount">
          {line}
        </View>
      ))}
      {notice && (
        <Row icon="document" label="看公示和收到的异议" onTap={() => openPage('notice', { id: notice.id })} />
      )}
      {endedByOffice(view) && (
        <Button
          look="primary"
          block
          busy={decide.busy === 'passNotice' && '正在办'}
          disabledReason={noticeHindrance(view) ?? undefined}
          onTap={() => send({ action: 'passNotice' })}
        >
          公示结束，往下办
        </Button>
      )}
      <LeavingButtons view={view} showSheet={showSheet} />
    </View>
  )
}
