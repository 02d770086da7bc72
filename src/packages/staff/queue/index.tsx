import { useEffect } from 'react'
import { useRouter } from '@tarojs/taro'
import { papersReview } from '@/features/papers/papers-review-view'
import { QueuePage } from '@/features/review/workbench/queue-page'
import { turnTo, useQueue } from '@/features/review/queue/queue-store'
import { chartersReview, rosterReview } from '@/features/roster-review/roster-review-view'
import { ticketsReview } from '@/features/review/tickets/tickets-review'

const parts = {
  tickets: ticketsReview,
  papers: papersReview,
  roster: rosterReview,
  charters: chartersReview,
}

/** Opened with the office where somebody works for several, or with the claim's id where an address of the workbench was shared. */
export default function Page() {
  const { claim, office } = useRouter().params
  useEffect(() => {
    if (office && useQueue.getState().organisationId !== office) turnTo({ organisationId: office })
  }, [office])
  return <QueuePage opened={claim ?? null} parts={parts} />
}
