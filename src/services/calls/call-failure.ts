import type { CallError } from '@contract/errors'

/** What can go wrong with a call as the phone sees it: an error of the contract, no network, a cloud that stayed full, or an answer nobody can read. */
export type Trouble =
  | CallError
  | { code: 'offline'; values: Record<string, never> }
  | { code: 'busy'; values: Record<string, never> }
  | { code: 'unreadableAnswer'; values: Record<string, never> }

/** Thrown by `call` for everything that can go wrong. */
export class CallFailure extends Error {
  constructor(readonly error: Trouble) {
    super(error.code)
    this.name = 'CallFailure'
  }
}

/** The trouble in anything that was caught; what is no `CallFailure` is a defect and reads as such. */
export function troubleOf(caught: unknown): Trouble {
  return caught instanceof CallFailure ? caught.error : { code: 'unreadableAnswer', values: {} }
}

const lasting: readonly Trouble['code'][] = ['notFound', 'notAllowed', 'wrongInput']

/** Whether it stays however often one asks: the address is wrong, or it is not this person's. */
export const isLasting = ({ code }: Trouble): boolean => lasting.includes(code)
