import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { scrub } from '../cloudfunctions/platform/log/scrub'

/** What of the cloud's own lines matters here. */
const CloudLine = z.looseObject({ level: z.string().optional(), line: z.string().optional() })
/** What a function says of a call that failed. */
const FunctionLine = z.looseObject({
  event: z.string(),
  code: z.union([z.string(), z.number(), z.null()]).optional(),
})

const largestFile = 1_000_000
const filesKept = 5
const longestLine = 4_000

export type CallLog = {
  file: string
  write: (line: object) => void
  /** What was last found wrong with the stored data, and what to do. */
  advice: () => string | undefined
}

/**
 * A line for each call that failed, under the number that its error screen shows. No personal data: values are codes and ids,
 * and what slips into a text is scrubbed. Six files of a megabyte at most.
 */
export function callLog(directory: string): CallLog {
  const file = path.join(directory, 'failed-calls.log')
  let advice: string | undefined
  return {
    file,
    advice: () => advice,
    write(line) {
      const failure = failureIn(line)
      if (!failure) return
      if (typeof failure['advice'] === 'string') advice = failure['advice']
      const text = scrub(JSON.stringify({ at: new Date().toISOString(), ...failure })).slice(0, longestLine)
      try {
        mkdirSync(directory, { recursive: true, mode: 0o700 })
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) + text.length > largestFile) rotate(file)
        appendFileSync(file, `${text}\n`, { mode: 0o600 })
      } catch (error) {
        // A disk that is full must not end the calls that need none of it.
        console.error(`${text}\n(not in ${file}: ${error instanceof Error ? error.message : String(error)})`)
      }
    },
  }
}

/** Older lines move on by one; the oldest file is gone. */
function rotate(file: string): void {
  const nameOf = (age: number) => (age === 0 ? file : `${file}.${age}`)
  for (let age = filesKept - 1; age >= 0; age -= 1)
    if (statSync(nameOf(age), { throwIfNoEntry: false })) renameSync(nameOf(age), nameOf(age + 1))
}

/** The line of a failed call; null for one that went well, and for all else that is said. */
function failureIn(line: object): Record<string, unknown> | null {
  const { level, line: said, ...rest } = CloudLine.parse(line)
  if (level === 'error') return rest
  const told = FunctionLine.safeParse(parsed(said)).data
  if (!told) return null
  const { event, ...values } = told
  if (event === 'call') return values.code === 'ok' ? null : values
  return event === 'defect' || event === 'messageFailed' ? { event, ...values } : null
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}
