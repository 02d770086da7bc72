import type { CallInput } from '@contract/calls'
import { call } from '@/services/calls/call'
import { troubleOf } from '@/services/calls/call-failure'
import type { ReviewProps } from '@/services/claim/part-view'
import { troubleText } from '@/services/words/error-sentences'

type Looking = Pick<ReviewProps<'papers'>, 'view' | 'checks'> & {
  onChecks: (changes: Partial<ReviewProps<'papers'>['checks']>) => void
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other: a late answer never takes back what a later one said. */
function inTurn(input: CallInput<'see-paper'>) {
  const asking = last.then(() => call('see-paper', input))
  last = asking.catch(() => undefined)
  return asking
}

/** Says to the server that a file was opened. It counts as seen only once the server knows. */
export async function sayOpened(
  { view, onChecks }: Looking,
  paperId: string,
  fileId: string,
  tell: (text: string) => void,
): Promise<void> {
  const input = { claimId: view.id, expectedVersion: view.version, paperId, opened: [fileId] }
  try {
    onChecks(await inTurn(input))
  } catch (error) {
    tell(`没记下您看过这一份：${troubleText(troubleOf(error))}`)
  }
}

/** Ticks a paper as compared with its original, or takes the tick back: at once on the screen, and again as before when it fails. */
export async function sayCompared(
  { view, checks, onChecks }: Looking,
  paperId: string,
  compared: boolean,
  tell: (text: string) => void,
): Promise<void> {
  const others = checks.compared.filter((id) => id !== paperId)
  onChecks({ compared: compared ? [...others, paperId] : others })
  const input = { claimId: view.id, expectedVersion: view.version, paperId, opened: [], compared }
  try {
    onChecks(await inTurn(input))
  } catch (error) {
    onChecks({ compared: checks.compared })
    tell(`没勾上：${troubleText(troubleOf(error))}`)
  }
}
