import { useCallback, useEffect, useRef, useState } from 'react'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { call } from '@/services/call'
import { troubleOf, type Trouble } from '@/services/call-failure'
import { markInboxRead } from '@/services/session'
import type { Message } from './message-words'

/** The person's messages, newest first, more on asking. */
export function useInbox() {
  const [messages, setMessages] = useState<Message[] | null>(null)
  const [next, setNext] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [loadingMore, setLoadingMore] = useState(false)
  const started = useRef(false)

  const load = useCallback(
    (before: string | null) =>
      call('list-inbox', { before }).then(
        (page) => {
          setMessages((known) => (before === null ? page.messages : [...(known ?? []), ...page.messages]))
          setNext(page.next)
          setTrouble(null)
          markInboxRead()
        },
        (error: unknown) => setTrouble(troubleOf(error)),
      ),
    [],
  )

  useEffect(() => {
    started.current = true
    void load(null)
  }, [load])
  useDidShow(() => {
    if (started.current) void load(null)
  })
  usePullDownRefresh(() => void load(null).finally(() => Taro.stopPullDownRefresh()))

  const more = async () => {
    setLoadingMore(true)
    await load(next)
    setLoadingMore(false)
  }
  return { messages, trouble, hasMore: next !== null, loadingMore, more, refresh: () => load(null) }
}
