import { useCallback, useState } from 'react'
import { useRouter } from '@tarojs/taro'
import type { ObjectionView } from '@contract/notice-calls'
import { call } from '@/services/calls/call'
import { sentencesOf } from '@/services/words/error-sentences'
import { openPage } from '@/services/routes/routes'
import { waysOn } from '@/services/routes/ways-on'
import { Button } from '@/ui/inputs/button'
import { ChoiceChips } from '@/ui/inputs/choice-chips'
import { EmptyState } from '@/ui/feedback/empty-state'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { Screen } from '@/ui/layout/screen'
import { refreshSession, todayOf, useSession } from '@/services/calls/session'
import { ObjectionList } from './objection-list'
import { SettleSheet } from './settle-sheet'
import { usePaged } from './use-paged'

type Queue = 'open' | 'settled'

/** What was objected to an office's notices: to be looked into, and answered. */
export function ObjectionsScreen() {
  const { session, trouble } = useSession()
  const { office } = useRouter().params
  const organisationId = office ?? session?.grants[0]?.organisationId
  if (organisationId === undefined)
    return (
      <Screen title="公示异议">
        {session && (
          <EmptyState icon="megaphone" title="您不在公示的单位里" text="答复异议的是公示单位的干事。">
            <Button onTap={() => openPage('home')}>回首页</Button>
          </EmptyState>
        )}
        {!session && !trouble && <LoadingSkeleton cards={2} lines={3} />}
        {!session && trouble && (
          <ErrorState {...errorWords(trouble)} kept="" {...waysOn(trouble, refreshSession)} />
        )}
      </Screen>
    )
  return <ObjectionsOf organisationId={organisationId} />
}

const errorWords = (trouble: Parameters<typeof sentencesOf>[0]) => {
  const { happened, whatToDo } = sentencesOf(trouble)
  return { title: happened, advice: whatToDo }
}

function ObjectionsOf({ organisationId }: { organisationId: string }) {
  const { session } = useSession()
  const today = todayOf(session)
  const [queue, setQueue] = useState<Queue>('open')
  const [settling, setSettling] = useState<ObjectionView | null>(null)
  const ask = useCallback(
    async (after: string | null) => {
      const { objections, next } = await call('list-objections', { organisationId, queue, after })
      return { items: objections, next }
    },
    [organisationId, queue],
  )
  const { items, trouble, hasMore, loadingMore, more, refresh } = usePaged<ObjectionView>(ask)
  const done = () => {
    setSettling(null)
    void refresh()
  }
  return (
    <Screen title="公示异议">
      <ChoiceChips
        label="看哪些"
        choices={[
          { value: 'open', label: '等答复' },
          { value: 'settled', label: '已答复' },
        ]}
        value={queue}
        onChange={setQueue}
      />
      {items === null && !trouble && <LoadingSkeleton cards={2} lines={4} />}
      {items === null && trouble && (
        <ErrorState {...errorWords(trouble)} kept="" {...waysOn(trouble, refresh)} />
      )}
      {items !== null && trouble && (
        <Notice tone="warn">{sentencesOf(trouble).happened}，下面是刚才看到的。</Notice>
      )}
      {items?.length === 0 && (
        <EmptyState
          icon="megaphone"
          title={queue === 'open' ? '没有等着答复的异议' : '还没有答复过'}
          text="别人打电话、上门或来信提的，到那份公示里登记。"
        >
          <Button onTap={() => openPage('notices')}>看公示</Button>
        </EmptyState>
      )}
      {items !== null && items.length > 0 && (
        <ObjectionList objections={items} today={today} onSettle={setSettling} />
      )}
      {hasMore && (
        <Button block busy={loadingMore && '正在取'} onTap={() => void more()}>
          看更多
        </Button>
      )}
      {settling && (
        <SettleSheet key={settling.id} objection={settling} onDone={done} onClose={() => setSettling(null)} />
      )}
    </Screen>
  )
}
