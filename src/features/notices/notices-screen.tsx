import { useCallback, useState } from 'react'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { call } from '@/services/calls/call'
import { sentencesOf } from '@/services/words/error-sentences'
import { todayOf, useSession } from '@/services/calls/session'
import { waysOn } from '@/services/routes/ways-on'
import { Disclosure } from '@/ui/display/disclosure'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { Screen } from '@/ui/layout/screen'
import { NoticeList } from './notice-list'
import { usePaged } from './use-paged'

/** Every public notice, for everybody: those that run, and behind a fold those that are over. */
export function NoticesScreen() {
  const { session } = useSession()
  const today = todayOf(session)
  const running = useNotices(true)
  const [seen, setSeen] = useState(false)
  const { refresh } = running
  useDidShow(() => {
    // The first showing asks by itself.
    if (seen) void refresh()
    setSeen(true)
  })
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  const { items, trouble } = running
  const words = trouble && sentencesOf(trouble)
  return (
    <Screen title="公示" spoken>
      {items === null && !words && <LoadingSkeleton cards={2} lines={3} />}
      {items === null && words && trouble && (
        <ErrorState title={words.happened} advice={words.whatToDo} kept="" {...waysOn(trouble, refresh)} />
      )}
      {items !== null && words && <Notice tone="warn">{words.happened}，下面是刚才看到的。</Notice>}
      {items !== null && (
        <NoticeList {...running} items={items} today={today} empty="现在没有正在公示的名单" />
      )}
      {items !== null && (
        <Disclosure label="看已经结束的公示">
          <EndedNotices />
        </Disclosure>
      )}
    </Screen>
  )
}

function EndedNotices() {
  const { session } = useSession()
  const ended = useNotices(false)
  if (ended.items === null && ended.trouble)
    return <Notice tone="warn">{sentencesOf(ended.trouble).happened}</Notice>
  if (ended.items === null) return <LoadingSkeleton cards={1} lines={2} />
  return <NoticeList {...ended} items={ended.items} today={todayOf(session)} empty="还没有结束的公示" />
}

function useNotices(running: boolean) {
  const ask = useCallback(
    async (after: string | null) => {
      const { notices, next } = await call('list-notices', { running, after })
      return { items: notices, next }
    },
    [running],
  )
  return usePaged(ask)
}
