import { useCallback, useEffect, useRef, useState } from 'react'
import type { Employer } from '@contract/views'
import { call } from '@/services/calls/call'
import { troubleOf, type Trouble } from '@/services/calls/call-failure'

const quietMilliseconds = 300

/** Searches employers a moment after the last letter; an answer that comes late for an older text is dropped. */
export function useEmployers() {
  const [employers, setEmployers] = useState<Employer[] | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const latest = useRef('')
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(timer.current), [])

  const search = useCallback((text: string) => {
    latest.current = text
    clearTimeout(timer.current)
    setTrouble(null)
    setEmployers(null)
    if (text === '') return
    timer.current = setTimeout(() => {
      call('search-employers', { text }).then(
        (found) => latest.current === text && setEmployers(found.employers),
        (error: unknown) => latest.current === text && setTrouble(troubleOf(error)),
      )
    }, quietMilliseconds)
  }, [])
  return { employers, trouble, search }
}
