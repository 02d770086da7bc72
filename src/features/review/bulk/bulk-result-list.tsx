import { useState } from 'react'
import { View } from '@tarojs/components'
import { yuanText } from '@domain/money'
import { accessible } from '@/ui/foundation/accessible'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Icon } from '@/ui/foundation/icon'
import { Row } from '@/ui/display/row'
import type { BulkRun } from '../queue/bulk-store'
import { bulkReturnWords, leftOutWords } from '../queue/bulk-words'
import { bulkPassWords } from '../words/pass-words'
import { useQueue } from '../queue/queue-store'
import { openReviewPage } from '../words/staff-pages'
import './bulk.scss'

const shownAtOnce = 50

/** How many were done, and each that was left out with why; a tap opens it. */
export function BulkResultList({ run }: { run: BulkRun }) {
  const role = useQueue((queue) => queue.role)
  const [shown, setShown] = useState(shownAtOnce)
  const words = run.decision.action === 'return' ? bulkReturnWords : bulkPassWords(role, run.rows)
  const rows = new Map(run.rows.map((row) => [row.id, row]))
  const left = run.results.flatMap((result) => {
    const [row, why] = [rows.get(result.claimId), leftOutWords(result)]
    return row && why !== null ? [{ row, why }] : []
  })
  const untouched = run.rows.length - run.results.length
  return (
    <>
      <Card>
        <View className="review-bulk__outcome" {...accessible({ role: 'status', live: 'polite' })}>
          <Icon name="check-circle" size={48} tone="ok" />
          <View className="review-bulk__title">{`${words.done} ${run.results.length - left.length} 份`}</View>
          {left.length > 0 && <View>{`未办 ${left.length} 份，需单独查看`}</View>}
          {untouched > 0 && <View>{`另有 ${untouched} 份没有处理`}</View>}
        </View>
      </Card>
      {left.length > 0 && (
        <Card>
          <CardTitle>{`未办的 ${left.length} 份`}</CardTitle>
          {left.slice(0, shown).map(({ row, why }) => (
            <Row
              key={row.id}
              label={`${row.name} · ${yuanText(row.payable)} 元`}
              note={why}
              onTap={() => openReviewPage(row.id)}
            />
          ))}
          {left.length > shown && (
            <Button block onTap={() => setShown(shown + shownAtOnce)}>
              再看更多
            </Button>
          )}
        </Card>
      )}
    </>
  )
}
