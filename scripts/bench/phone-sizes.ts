import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { inProject } from '../paths'

/** Bytes of a bundle as a phone loads it: minified, then gzipped. */
async function gzipped(source: string, external: string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: inProject('cloudfunctions', 'domain'), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2018',
    // As in the builds of the phone, where Chinese words stand as they are and not as escapes.
    charset: 'utf8',
    external: [...external, 'zod/*'],
  })
  return gzipSync(outputFiles[0]?.contents ?? Buffer.alloc(0), { level: 9 }).length
}

/**
 * What the rules weigh on a phone. Schemas, days and money are shared with the rest of the app and left out: they are
 * there without the rules too.
 */
export async function phoneSizes(): Promise<{ engine: number; packs: number }> {
  const shared = ['calendar/*', 'person/*', 'money', 'zod-setup'].flatMap((room) => [
    `../${room}`,
    `../../${room}`,
  ])
  const engine = await gzipped(
    "export * from './policy/decide/decide'; export * from './policy/asking/check-up'; export * from './policy/asking/answers'; export * from './policy/asking/what-would-change'",
    shared,
  )
  const packs = await gzipped("export * from './packs/all-packs'", shared)
  return { engine, packs }
}
