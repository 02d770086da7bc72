import { useEffect, useRef, useState } from 'react'
import { Screen } from '@/ui/layout/screen'
import { useWideLayout } from '@/ui/foundation/use-wide-layout'
import { useBulk } from '../queue/bulk-store'
import { ChooseBar } from '../queue/choose-bar'
import { QueueView } from '../queue/queue-view'
import { openReviewPage } from '../words/staff-pages'
import { UnionSheet } from '../queue/union-sheet'
import { useQueuePage } from '../queue/use-queue-page'
import { Workbench } from './workbench'

/** The union's list on a phone; the whole workbench on a monitor. */
export function QueuePage({ opened }: { opened: string | null }) {
  const [choosing, setChoosing] = useState(false)
  const { session, today } = useQueuePage()
  const wide = useWideLayout()
  // A phone has a page for the claim that the workbench has in its address.
  const toOpen = useRef(wide ? null : opened)
  useEffect(() => {
    if (toOpen.current !== null) openReviewPage(toOpen.current)
    toOpen.current = null
  }, [])
  const bar = useBulk((bulk) => bulk.choosing) ? <ChooseBar /> : undefined
  const choose = () => setChoosing(true)
  const sheet = <UnionSheet session={session} open={choosing} onClose={() => setChoosing(false)} />
  if (wide)
    return (
      <Screen title="待办" width="full" action={bar}>
        <Workbench opened={opened} session={session} today={today} onSwitch={choose} />
        {sheet}
      </Screen>
    )
  return (
    <Screen title="待办" action={bar}>
      <QueueView session={session} today={today} selected={null} onOpen={openReviewPage} onSwitch={choose} />
      {sheet}
    </Screen>
  )
}
