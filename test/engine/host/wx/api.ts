import { metrics } from '../metrics'

/** WeChat's callback options; every method also returns a promise when none is given. */
export interface Callbacks {
  success?: (result: object) => void
  fail?: (problem: object) => void
  complete?: (result: object) => void
}

type Options = Callbacks & Record<string, unknown>

/** A failure with WeChat's numbers: `errMsg` is completed with the method's name. */
export class ApiFailure extends Error {
  readonly numbers: Record<string, number>

  constructor(message: string, numbers: Record<string, number> = {}) {
    super(message)
    this.numbers = numbers
  }
}

const failureOf = (name: string, error: unknown) => ({
  errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}`,
  ...(error instanceof ApiFailure ? error.numbers : {}),
})

/** Runs a method and reports its end the way WeChat does: callbacks if there are any, otherwise a promise. */
export function settle(name: string, options: Callbacks, work: () => unknown): Promise<object> | undefined {
  const { success, fail, complete } = options
  const running = Promise.resolve()
    .then(work)
    .then(
      (value) => ({ ok: true, result: { errMsg: `${name}:ok`, ...(value as object | undefined) } }),
      (error: unknown) => ({ ok: false, result: failureOf(name, error) }),
    )
  if (!success && !fail && !complete) {
    return running.then(({ ok, result }) => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- WeChat rejects with a plain object
      if (!ok) throw result
      return result
    })
  }
  void running.then(({ ok, result }) => {
    if (ok) success?.(result)
    else fail?.(result)
    complete?.(result)
  })
  return undefined
}

type Handler<Given> = (options: Given) => unknown

/** A method that ends later. */
export const later =
  <Given extends object = Options>(name: string, handler: Handler<Given>) =>
  (options?: Given & Callbacks) => {
    metrics.apis.push(name)
    const given = (options ?? {}) as Given & Callbacks
    return settle(name, given, () => handler(given))
  }

/** A method that answers at once. */
export const atOnce =
  <Parameters extends unknown[], Result>(name: string, handler: (...given: Parameters) => Result) =>
  (...given: Parameters): Result => {
    metrics.apis.push(name)
    return handler(...given)
  }

/** Methods that exist and have nothing to do here. */
export const quiet = (...names: string[]): Record<string, () => void> =>
  Object.fromEntries(names.map((name) => [name, atOnce(name, () => undefined)]))

/** An `on…`/`off…` pair and the function that calls the listeners. */
export function listeners<Value>(on: string, off: string) {
  const listening = new Set<(value: Value) => void>()
  return {
    emit: (value: Value) => [...listening].forEach((listener) => listener(value)),
    methods: {
      [on]: atOnce(on, (listener: (value: Value) => void) => void listening.add(listener)),
      [off]: atOnce(off, (listener?: (value: Value) => void) => {
        if (listener) listening.delete(listener)
        else listening.clear()
      }),
    },
  }
}
