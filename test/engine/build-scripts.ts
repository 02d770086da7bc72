import path from 'node:path'
import { build } from 'esbuild'

/** Switches of Taro's web components, which expect Taro's own build around them. */
const taroSwitches = {
  'process.env.TARO_ENV': '"h5"',
  'process.env.TARO_PLATFORM': '"web"',
  'process.env.NODE_ENV': '"production"',
  'process.env': '{}',
  ENABLE_INNER_HTML: 'true',
  ENABLE_ADJACENT_HTML: 'true',
  ENABLE_SIZE_APIS: 'true',
  ENABLE_TEMPLATE_CONTENT: 'true',
  ENABLE_CLONE_NODE: 'true',
  ENABLE_CONTAINS: 'true',
  ENABLE_MUTATION_OBSERVER: 'true',
  ENABLE_COOKIE: 'true',
  DEPRECATED_ADAPTER_COMPONENT: 'false',
}

async function bundle(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const built = await build({
    entryPoints: [path.join(import.meta.dirname, entry)],
    bundle: true,
    write: false,
    minifySyntax: true,
    minifyWhitespace: true,
    target: 'es2022',
    format,
    define: taroSwitches,
    logLevel: 'error',
  })
  return built.outputFiles[0]?.text ?? ''
}

let built: Promise<{ host: string; view: string }> | null = null

/** The two scripts of the engine, built once a process. */
export function engineScripts(): Promise<{ host: string; view: string }> {
  built ??= Promise.all([bundle('host/host.ts', 'esm'), bundle('view/view.ts', 'iife')]).then(
    ([host, view]) => ({ host, view }),
  )
  return built
}
