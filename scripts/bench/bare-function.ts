import { build } from 'esbuild'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inProject } from '../paths'

const source = `
const cloud = require('wx-server-sdk')
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
exports.main = async ({ id }) => (await cloud.database({ throwOnNotFound: false }).collection('claims').doc(id).get()).data
`

/** A function that does one SDK round trip and nothing else: what our calls are compared with. */
export async function buildBareFunction(functions: string): Promise<void> {
  const target = path.join(functions, 'bare')
  await mkdir(target, { recursive: true })
  await build({
    stdin: { contents: source, resolveDir: inProject(), loader: 'js' },
    outfile: path.join(target, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    minify: true,
    logLevel: 'warning',
  })
  await writeFile(path.join(target, 'config.json'), '{ "timeout": 15, "memorySize": 256 }')
}
