import type { ReactNode } from 'react'
import { OfflineBar } from '@/ui/feedback/offline-bar'
import { useOnline } from '@/ui/feedback/use-online'
import type { Session } from '@/services/calls/session'
import type { Day } from '@domain/calendar/day'
import { ChooseLine } from './choose-line'
import { QueueHeader } from './queue-header'
import { QueueList } from './queue-list'
import { turnTo, useQueue } from './queue-store'
import { QueueTrouble } from './queue-trouble'
import { QueueSearch } from './queue-search'
import { QueueTabs } from './queue-tabs'

interface Props {
  session: Session | null
  today: Day
  selected: string | null
  onOpen: (claimId: string) => void
  onSwitch: () => void
  /** Between the views and the list, for example which keys work. */
  hints?: ReactNode
}

/** The office's list: whose, which view, and the claims in it. */
export function QueueView({ session, today, selected, onOpen, onSwitch, hints }: Props) {
  const { view, trouble } = useQueue()
  const online = useOnline()
  if (trouble?.code === 'notAllowed') return <QueueTrouble trouble={trouble} />
  return (
    <>
      <OfflineBar offline={!online} text="现在没有网络。名单是上次取到的，连上网才能办。" />
      <QueueHeader session={session} onSwitch={onSwitch} />
      <QueueSearch />
      <QueueTabs view={view} onChange={(chosen) => turnTo({ view: chosen })} />
      {hints}
      <ChooseLine />
      <QueueList today={today} selected={selected} onOpen={onOpen} />
    </>
  )
}
