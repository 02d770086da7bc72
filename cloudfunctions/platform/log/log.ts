import { scrub } from './scrub'

/** One structured line. Values are codes, counts and ids of ours; whatever slips in is scrubbed. */
export function log(
  event: string,
  values: Record<string, string | number | boolean | null | undefined>,
): void {
  console.log(scrub(JSON.stringify({ event, ...values })))
}

/** A defect: the message and stack, scrubbed, under the trace of the call. */
export function logDefect(trace: string, error: unknown, call?: string): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  console.error(scrub(JSON.stringify({ event: 'defect', trace, call, text })))
}
