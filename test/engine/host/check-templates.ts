import { officialRenderer, type Rendered } from '../official/render'
import { resolveInPackage } from '../package-paths'
import { metrics, recordTemplates } from './metrics'
import { packed } from './package-data'

const waiting = new Map<string, () => unknown>()

function componentsOf(path: string): Record<string, string> {
  const used = Object.entries(packed.configs[path]?.usingComponents ?? {})
  return Object.fromEntries(used.map(([tag, reference]) => [tag, resolveInPackage(path, reference)]))
}

const renderers = new Map<string, (page: string, data: unknown) => Rendered>()

function rendererOf(path: string, compiled: string) {
  const known = renderers.get(path)
  if (known) return known
  const made = officialRenderer(compiled, componentsOf(path))
  renderers.set(path, made)
  return made
}

/** Draws the page's present data a second time with WeChat's compiler, after the screen has it. */
export function checkTemplates(path: string, data: () => unknown): void {
  const { officialTemplates } = packed
  if (!officialTemplates) return
  if (waiting.size === 0) setTimeout(() => checkWaiting(officialTemplates))
  waiting.set(path, data)
}

function checkWaiting(compiled: string) {
  for (const [path, data] of waiting) {
    try {
      // A copy of this window's own: the compiled code does not know objects of the page's frame as objects.
      const own: unknown = JSON.parse(JSON.stringify(data()))
      recordTemplates(rendererOf(path, compiled)(path, own))
    } catch (error) {
      metrics.errors.push(`wcc ${path}: ${String(error)}`)
    }
  }
  waiting.clear()
}
