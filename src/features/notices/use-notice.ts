import { useCallback, useState } from 'react'
import type { NoticeRowView, NoticeView } from '@contract/notice-calls'
import { call } from '@/services/calls/call'
import type { OwnObjection } from './notice-words'
import { usePaged } from './use-paged'

/** A notice with its rows as far as they were asked for, and what this person objected to it. */
export function useNotice(noticeId: string) {
  const [notice, setNotice] = useState<NoticeView | null>(null)
  const [objections, setObjections] = useState<readonly OwnObjection[]>([])
  const ask = useCallback(
    async (after: string | null) => {
      const read = call('read-notice', { noticeId, after })
      // Beside the notice, not before it: the page stands also where this cannot be asked.
      if (after === null)
        void call('list-my-objections', { noticeId }).then(
          (own) => setObjections(own.objections),
          () => undefined,
        )
      const { notice: found, rows, next } = await read
      setNotice(found)
      return { items: rows, next }
    },
    [noticeId],
  )
  const rows = usePaged<NoticeRowView>(ask)
  return { ...rows, notice, objections }
}
