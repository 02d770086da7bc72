import { useState } from 'react'
import type { Employer } from '@contract/views'
import { call } from '@/services/calls/call'
import { useAnswer } from '@/services/calls/use-answer'

const typingMilliseconds = 300
const nothing = { employers: null }

/** Searches employers a moment after the last letter. */
export function useEmployers() {
  const [text, search] = useState('')
  const { answer, trouble } = useAnswer<{ employers: Employer[] | null }>(
    text,
    () => (text === '' ? Promise.resolve(nothing) : call('search-employers', { text })),
    { pause: text === '' ? 0 : typingMilliseconds },
  )
  return { employers: answer?.employers ?? null, trouble, search }
}
