import { compileSource } from '../compile-source'
import { resolveInPackage, withoutExtension } from '../package-paths'
import type { Definition } from '../view/contract'
import { logicGlobals } from './logic-globals'
import { packed } from './package-data'

const loaded = new Map<string, { exports: unknown }>()
const pages = new Map<string, Definition>()
const components = new Map<string, Definition>()
let app: Definition = {}
/** The script that runs now: `Page` and `Component` belong to it. */
let running = ''

export interface Loader {
  load(file: string): unknown
  app(): Definition
  page(path: string): Definition
  components(): Record<string, Definition>
}

/** Runs the package's scripts unmodified, each with `require`, `module` and WeChat's globals. */
export function createLoader(wx: object, getCurrentPages: () => unknown[]): Loader {
  const globals = logicGlobals({
    wx,
    App: (definition: Definition) => {
      app = { ...definition }
    },
    Page: (definition: Definition) => pages.set(running, definition),
    Component: (definition: Definition) => components.set(running, definition),
    Behavior: (definition: Definition) => definition,
    getApp: () => app,
    getCurrentPages,
    requirePlugin: undefined,
  })
  const names = ['require', 'module', 'exports', ...globals.names]

  function load(file: string): unknown {
    const known = loaded.get(file)
    if (known) return known.exports
    const source = packed.scripts[file]
    if (source === undefined) throw new Error(`module '${file}' is not defined`)
    const module = { exports: {} as unknown }
    loaded.set(file, module)
    const before = running
    running = withoutExtension(file)
    const require = (reference: string) => {
      const target = resolveInPackage(file, reference)
      return load(target.endsWith('.js') ? target : `${target}.js`)
    }
    try {
      compileSource(names, `${source}\n//# sourceURL=app:///${file}`)(
        require,
        module,
        module.exports,
        ...globals.values,
      )
    } finally {
      running = before
    }
    return module.exports
  }

  function loadUsedComponents(path: string) {
    for (const reference of Object.values(packed.configs[path]?.usingComponents ?? {})) {
      const used = resolveInPackage(path, reference)
      if (loaded.has(`${used}.js`)) continue
      load(`${used}.js`)
      loadUsedComponents(used)
    }
  }

  return {
    load,
    app: () => app,
    page(path) {
      load(`${path}.js`)
      loadUsedComponents(path)
      const definition = pages.get(path)
      if (!definition) throw new Error(`Page "${path}" has not been registered yet.`)
      return definition
    },
    components: () => Object.fromEntries(components),
  }
}
