import { useState } from 'react'
import type { CallOutput } from '@contract/calls'
import { call } from '@/services/calls/call'
import { useAnswer, useAskingAgain } from '@/services/calls/use-answer'

/** As many pages as were looked through, so that who comes back to the list finds their place. */
async function pagesOf(
  organisationId: string | null,
  pages: number,
): Promise<CallOutput<'list-enterprises'>> {
  let page = await call('list-enterprises', { organisationId, after: null })
  for (let shown = 1; shown < pages && page.next !== null; shown += 1) {
    const more = await call('list-enterprises', { organisationId, after: page.next })
    page = { ...more, rows: [...page.rows, ...more.rows] }
  }
  return page
}

/** What waits in an office, oldest first, asked for again each time the screen is shown. */
export function useEnterpriseQueue(organisationId: string | null) {
  const [pages, setPages] = useState(1)
  const of = `${organisationId ?? 'first'} ${pages}`
  const { answer, trouble, again } = useAnswer(of, () => pagesOf(organisationId, pages), { keep: true })
  useAskingAgain(again)
  return {
    organisationName: answer?.organisationName ?? '',
    rows: answer?.rows ?? null,
    next: answer?.next ?? null,
    trouble,
    load: again,
    more: () => setPages(pages + 1),
  }
}
