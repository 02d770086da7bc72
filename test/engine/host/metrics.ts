/** One `setData` of a page. */
export interface SetDataCall {
  page: string
  keys: number
  bytes: number
  milliseconds: number
  /** What the person did last, as the test named it. */
  interaction: string
}

export interface EngineMetrics {
  setData: SetDataCall[]
  errors: string[]
  /** Names in order of calling. */
  apis: string[]
  /** Methods WeChat has and the engine lacks, that the app called. */
  missingApis: string[]
  /** WeChat's own warnings about templates that call themselves, which it would not draw. */
  templateWarnings: string[]
  /** The largest page drawn so far. */
  nodes: number
  depth: number
  /** Milliseconds from the start of app.js to the first page shown. */
  bootMilliseconds: number
}

export const metrics: EngineMetrics = {
  setData: [],
  errors: [],
  apis: [],
  missingApis: [],
  templateWarnings: [],
  nodes: 0,
  depth: 0,
  bootMilliseconds: 0,
}

let interaction = 'start'

/** Counts what follows under this name. */
export function beginInteraction(name: string): void {
  interaction = name
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length

export function recordSetData(page: string, keys: number, json: string, milliseconds: number): void {
  metrics.setData.push({ page, keys, bytes: bytesOf(json), milliseconds, interaction })
}

export function recordTemplates(rendered: { warnings: string[]; nodes: number; depth: number }): void {
  metrics.nodes = Math.max(metrics.nodes, rendered.nodes)
  metrics.depth = Math.max(metrics.depth, rendered.depth)
  for (const warning of rendered.warnings) {
    const told = `${warning} (after: ${interaction})`
    if (!metrics.templateWarnings.includes(told)) metrics.templateWarnings.push(told)
  }
}

const describe = (word: unknown): string => {
  if (typeof word === 'string') return word
  // Errors of a page's own window are no instances of this window's Error.
  const { stack, message, errMsg } = (word ?? {}) as { stack?: string; message?: string; errMsg?: string }
  return stack ?? message ?? errMsg ?? JSON.stringify(word) ?? String(word)
}

/** Records console errors, uncaught errors and unhandled rejections of one window. */
export function watchErrors(target: Window & typeof globalThis): void {
  const original = target.console.error.bind(target.console)
  target.console.error = (...words: unknown[]) => {
    metrics.errors.push(words.map(describe).join(' '))
    original(...words)
  }
  target.addEventListener('error', (event) => {
    // Images that do not load come here as well, without a message.
    if (event instanceof target.ErrorEvent) metrics.errors.push(describe(event.error ?? event.message))
  })
  target.addEventListener('unhandledrejection', (event) => {
    metrics.errors.push(`unhandled: ${describe(event.reason)}`)
  })
}
