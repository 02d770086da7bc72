import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallOutput } from '@contract/calls'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'

export type Invitable = CallOutput<'list-invitable'>['organisations'][number]

type Found = { organisations: readonly Invitable[] | null; trouble: Trouble | null }

/** Long enough to type on, short enough not to be noticed. */
const typingMilliseconds = 300

/** Organisations the caller may invite into, by a text typed so far. What was found stays until the next answer. */
export function useInvitable(text: string): Found & { again: () => void } {
  const [found, setFound] = useState<Found>({ organisations: null, trouble: null })
  const asked = useRef(0)

  const ask = useCallback(async () => {
    const mine = ++asked.current
    try {
      const { organisations } = await call('list-invitable', { text: text.trim() })
      if (mine === asked.current) setFound({ organisations, trouble: null })
    } catch (error) {
      if (mine === asked.current) setFound((before) => ({ ...before, trouble: troubleOf(error) }))
    }
  }, [text])

  useEffect(() => {
    const timer = setTimeout(() => void ask(), text === '' ? 0 : typingMilliseconds)
    return () => clearTimeout(timer)
  }, [ask, text])

  const again = () => {
    setFound({ organisations: null, trouble: null })
    void ask()
  }
  return { ...found, again }
}
