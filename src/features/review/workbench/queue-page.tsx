import { useEffect, useRef, useState } from 'react'
import { Screen } from '@/ui/layout/screen'
import type { PartReviews } from '@/services/claim/part-view'
import { useWideLayout } from '@/ui/foundation/use-wide-layout'
import { useBulk } from '../queue/bulk-store'
import { ChooseBar } from '../queue/choose-bar'
import { QueueView } from '../queue/queue-view'
import { openReviewPage } from '../words/staff-pages'
import { OfficeSheet } from '../queue/office-sheet'
import { useQueuePage } from '../queue/use-queue-page'
import { Workbench } from './workbench'

/** The office's list on a phone; the whole workbench on a monitor. */
export function QueuePage({ opened, parts }: { opened: string | null; parts: PartReviews }) {
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
  const sheet = <OfficeSheet session={session} open={choosing} onClose={() => setChoosing(false)} />
  if (wide)
    return (
      <Screen title="待办" width="full" action={bar}>
        <Workbench opened={opened} session={session} parts={parts} today={today} onSwitch={choose} />
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
