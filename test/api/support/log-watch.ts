import assert from 'node:assert/strict'
import { holdsPersonalNumber } from '../../../cloudfunctions/platform/log/scrub'

/** Takes every logged line for itself; `finish` fails when one holds a whole ID, phone or card number. */
export function watchLogs(): { lines: string[]; expectDefect: (text: string) => void; finish(): void } {
  const lines: string[] = []
  const expected: string[] = []
  const { log, error } = console
  console.log = (...parts: unknown[]) => void lines.push(parts.map(String).join(' '))
  console.error = console.log
  return {
    lines,
    expectDefect: (text) => void expected.push(text),
    finish() {
      console.log = log
      console.error = error
      const leaking = lines.filter(holdsPersonalNumber)
      assert.deepEqual(leaking, [], 'a log line holds a personal number')
      const defects = lines.filter(
        (line) => line.includes('"event":"defect"') && !expected.some((text) => line.includes(text)),
      )
      assert.deepEqual(defects, [], 'a call ended in a defect')
    },
  }
}
