import { useCallback, useEffect, useState } from 'react'
import type { CallOutput } from '@contract/calls'
import { call } from '@/services/call'
import { troubleOf, type Trouble } from '@/services/call-failure'

export type MyData = CallOutput<'export-my-data'>

/** All pages in one: who takes their data along wants the whole of it. */
async function readAll(): Promise<MyData> {
  let data = await call('export-my-data', { before: null })
  while (data.next !== null) {
    const page = await call('export-my-data', { before: data.next })
    data = { ...page, claims: [...data.claims, ...page.claims] }
  }
  return data
}

/** Everything that is kept about the person. */
export function useMyData() {
  const [data, setData] = useState<MyData | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const refresh = useCallback(
    () =>
      readAll().then(
        (read) => {
          setData(read)
          setTrouble(null)
        },
        (error: unknown) => setTrouble(troubleOf(error)),
      ),
    [],
  )
  useEffect(() => void refresh(), [refresh])
  return { data, trouble, refresh }
}
