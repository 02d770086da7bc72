import type { CallError, ErrorCode, ErrorValues } from '@contract/errors'

/** Carries an error of the contract's closed list out of a use case. Everything else that is thrown is a defect. */
export class Refusal extends Error {
  readonly error: CallError

  constructor(error: CallError) {
    super(error.code)
    this.name = 'Refusal'
    this.error = error
  }
}

/** Ends a use case with an error of the closed list. */
export function refuse<C extends ErrorCode>(code: C, values: ErrorValues[C]): never {
  throw new Refusal({ code, values } as CallError)
}
