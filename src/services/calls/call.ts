import '@domain/zod-setup'
import { calls, functionOf, type CallInput, type CallName, type CallOutput } from '@contract/calls'
import { CallAnswer } from '@contract/call'
import { parseCallError } from '@contract/errors'
import { transport } from './active-transport'
import { CallFailure } from './call-failure'
import { randomId } from '../phone/random-id'
import { sendAgain } from './send-again'
import { NoConnection } from './transport'
import { waitForTurn } from './wait-for-turn'
import { CloudBusy, standInLine } from './waiting-line'

const readPauses = [500]
const writePauses = [600, 1_800]

/** A key that makes repeated sendings of one action count once. Keep it for as long as the action is the same. */
export const newKey = (): string => randomId(24)

async function answerTo(
  served: string,
  envelope: Record<string, unknown>,
  pauses: readonly number[],
): Promise<CallAnswer> {
  try {
    const answer = CallAnswer.safeParse(
      await sendAgain(() => standInLine(() => transport.call(served, envelope)), pauses),
    )
    if (answer.success) return answer.data
  } catch (error) {
    if (error instanceof NoConnection) throw new CallFailure({ code: 'offline', values: {} })
    if (error instanceof CloudBusy) throw new CallFailure({ code: 'busy', values: {} })
  }
  throw new CallFailure({ code: 'unreadableAnswer', values: {} })
}

/**
 * One call of the contract. Throws only `CallFailure`. A broken network is tried again: reads once, writes twice with the
 * same key, so that nothing happens twice. While the cloud is full it stands in line, and what was
 * sent too often waits a little for its turn.
 */
export async function call<N extends CallName>(
  name: N,
  input: CallInput<N>,
  options: { key?: string } = {},
): Promise<CallOutput<N>> {
  const isWrite = calls[name].kind === 'write'
  const envelope = {
    call: name,
    input,
    trace: randomId(12),
    ...(isWrite ? { key: options.key ?? newKey() } : {}),
  }
  const answer = await waitForTurn(() =>
    answerTo(functionOf(name), envelope, isWrite ? writePauses : readPauses),
  )
  if (!answer.ok)
    throw new CallFailure(parseCallError(answer.error) ?? { code: 'unreadableAnswer', values: {} })
  const output = calls[name].output.safeParse(answer.output)
  if (!output.success) throw new CallFailure({ code: 'unreadableAnswer', values: {} })
  return output.data as CallOutput<N>
}
