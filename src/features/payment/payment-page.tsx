import { useState } from 'react'
import { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import Taro from '@tarojs/taro'
import { yuanText } from '@domain/money'
import { timeAt } from '@domain/calendar/day'
import { batchName, batchStateNames } from '@domain/payment/batch'
import type { BatchView } from '@contract/payment-calls'
import { sentencesOf } from '@/services/words/error-sentences'
import { waysOn } from '@/services/routes/ways-on'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { Column } from '@/ui/layout/column'
import { Columns } from '@/ui/layout/columns'
import { EmptyState } from '@/ui/feedback/empty-state'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { useWideLayout } from '@/ui/foundation/use-wide-layout'
import { BatchDetail } from './batch-detail'
import { PayableSheet } from './payable-sheet'
import { SetAsideList } from './set-aside-list'
import { useBatches } from './use-batches'

/** The caller's batch that is not released yet: the chosen one, else the newest. */
function ownOpen(batches: readonly BatchView[], chosenId: string | null): BatchView | null {
  const own = batches.filter(({ state, yours }) => state === 'proposed' && yours)
  return own.find(({ id }) => id === chosenId) ?? own[0] ?? null
}

/** Payment batches of the city centre (000 五（三）4): the list and the chosen one, side by side on a monitor. */
export function PaymentPage() {
  const { batches, payable, setAside, trouble, load } = useBatches()
  const wide = useWideLayout()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [proposing, setProposing] = useState(false)
  useDidShow(() => void load())
  usePullDownRefresh(() => void load().finally(() => Taro.stopPullDownRefresh()))

  if (batches === null)
    return (
      <Screen title="打款">
        {trouble ? (
          <ErrorState
            title={sentencesOf(trouble).happened}
            advice={sentencesOf(trouble).whatToDo}
            kept=""
            {...waysOn(trouble, load)}
          />
        ) : (
          <LoadingSkeleton cards={3} />
        )}
      </Screen>
    )
  const chosen = batches.find(({ id }) => id === chosenId)
  const detail = chosen && <BatchDetail key={chosen.id} batch={chosen} onChanged={() => void load()} />
  // A phone has no room for the list beside it.
  if (detail && !wide)
    return (
      <Screen title="打款">
        <Button look="text" icon="list" onTap={() => setChosenId(null)}>
          全部批次
        </Button>
        {detail}
      </Screen>
    )
  return (
    <Screen title="打款" width="full">
      <Columns shape="list-first">
        <Column>
          <Card>
            <Row label="待打款" value={`${payable} 笔`} note="已批准、收款账号已填" />
            <Button
              look="primary"
              block
              disabledReason={payable === 0 ? '现在没有待打款的申请' : undefined}
              onTap={() => setProposing(true)}
            >
              提交打款批次…
            </Button>
          </Card>
          {setAside > 0 && (
            <SetAsideList
              count={setAside}
              batch={ownOpen(batches, chosenId)}
              onDone={(batchId) => {
                setChosenId(batchId)
                void load()
              }}
            />
          )}
          <Card flush>
            {batches.map((batch) => (
              <Row
                key={batch.id}
                label={batchName(batch.day, batch.numberOfDay)}
                value={`${yuanText(batch.total.amount)} 元`}
                note={[
                  batchStateNames[batch.state],
                  `${batch.total.count} 笔`,
                  `${batch.proposedBy} ${timeAt(new Date(batch.proposedAt))} 提交`,
                  ...(batch.contradictions > 0 ? [`${batch.contradictions} 笔前后不一致`] : []),
                ].join(' · ')}
                onTap={() => setChosenId(batch.id)}
              />
            ))}
          </Card>
        </Column>
        <Column>
          {detail ?? <EmptyState icon="list" title="选择批次" text="点批次，查看其中每一笔。" />}
        </Column>
      </Columns>
      {proposing && (
        <PayableSheet
          onProposed={(batchId) => {
            setProposing(false)
            setChosenId(batchId)
            void load()
          }}
          onClose={() => {
            setProposing(false)
            void load()
          }}
        />
      )}
    </Screen>
  )
}
