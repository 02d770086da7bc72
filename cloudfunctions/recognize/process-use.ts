import { readFileSync } from 'node:fs'

/** What a process has used so far: megabytes it holds, and milliseconds for which it was ready to run and had no processor. */
export type ProcessUse = { megabytes: number; waited: number }

/** What another process uses. Only Linux tells; elsewhere it is nothing, and time and the size of the heap are the bounds. */
export function useOf(processId: number | undefined): ProcessUse {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(told(processId, 'status'))?.[1]
  const nanoseconds = told(processId, 'schedstat').split(' ')[1]
  return { megabytes: Number(kilobytes ?? 0) / 1024, waited: Number(nanoseconds ?? 0) / 1e6 }
}

function told(processId: number | undefined, what: string): string {
  try {
    return readFileSync(`/proc/${processId}/${what}`, 'utf8')
  } catch {
    return ''
  }
}
