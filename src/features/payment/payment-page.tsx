import { useRef, useState } from 'react'
import { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import Taro from '@tarojs/taro'
import { yuanText } from '@domain/money'
import { batchStateNames } from '@domain/payment/batch'
import type { BatchView } from '@contract/payment-calls'
import { newKey } from '@/services/call'
import { troubleOf, type Trouble } from '@/services/call-failure'
import { instantWords } from '@/services/day-words'
import { sentencesOf, troubleText } from '@/services/error-sentences'
import { todayOf, useSession } from '@/services/session'
import { waysOn } from '@/services/ways-on'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Column } from '@/ui/column'
import { Columns } from '@/ui/columns'
import { EmptyState } from '@/ui/empty-state'
import { ErrorState } from '@/ui/error-state'
import { LoadingSkeleton } from '@/ui/loading-skeleton'
import { Notice } from '@/ui/notice'
import { Row } from '@/ui/row'
import { Screen } from '@/ui/screen'
import { BatchDetail } from './batch-detail'
import { SetAsideList } from './set-aside-list'
import { proposeFilledBatch, useBatches } from './use-batches'

/** The caller's batch that is not released yet: the chosen one, else the newest. */
function ownOpen(batches: readonly BatchView[], chosenId: string | null): BatchView | null {
  const own = batches.filter(({ state, yours }) => state === 'proposed' && yours)
  return own.find(({ id }) => id === chosenId) ?? own[0] ?? null
}

/** Payment batches of the city centre (000 五（三）4): the list and the chosen one, side by side on a monitor. */
export function PaymentPage() {
  const { session } = useSession()
  const today = todayOf(session)
  const { batches, payable, setAside, trouble, load } = useBatches()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Trouble | null>(null)
  const key = useRef(newKey())
  useDidShow(() => void load())
  usePullDownRefresh(() => void load().finally(() => Taro.stopPullDownRefresh()))

  const propose = async () => {
    setBusy(true)
    setFailed(null)
    try {
      const { id } = await proposeFilledBatch(key.current)
      key.current = newKey()
      // Who has turned to another batch meanwhile stays at it.
      setChosenId((now) => (now === chosenId ? id : now))
    } catch (error) {
      setFailed(troubleOf(error))
    } finally {
      setBusy(false)
      void load()
    }
  }
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
  return (
    <Screen title="打款" width="full">
      <Columns shape="list-first">
        <Column>
          <Card>
            <Row label="批准了、卡号齐了，等打款" value={`${payable} 笔`} />
            <Button
              look="primary"
              block
              busy={busy && '正在放进一批'}
              disabledReason={payable === 0 ? '现在没有等打款的' : undefined}
              onTap={() => void propose()}
            >
              提一批打款
            </Button>
            {failed && <Notice tone="danger">{troubleText(failed)}</Notice>}
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
                label={`${instantWords(batch.proposedAt, today)} · ${batch.total.count} 笔`}
                value={`${yuanText(batch.total.amount)} 元`}
                note={`${batchStateNames[batch.state]} · ${batch.proposedBy}提${
                  batch.contradictions > 0 ? ` · ${batch.contradictions} 笔前后不一` : ''
                }`}
                onTap={() => setChosenId(batch.id)}
              />
            ))}
          </Card>
        </Column>
        <Column>
          {chosen ? (
            <BatchDetail key={chosen.id} batch={chosen} onChanged={() => void load()} />
          ) : (
            <EmptyState icon="list" title="选一批看看" text="点名单里的一批，看里面每一笔。" />
          )}
        </Column>
      </Columns>
    </Screen>
  )
}
