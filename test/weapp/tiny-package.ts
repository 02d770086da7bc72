import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A package with one page that shows one line; `changes` adds or replaces files. */
const sound: Record<string, string> = {
  'app.json': '{"pages":["pages/home/index"],"window":{"navigationBarTitleText":"小包"}}',
  'app.js': 'App({})',
  'pages/home/index.js': "Page({ data: { text: '你好' } })",
  'pages/home/index.json': '{}',
  'pages/home/index.wxml': '<view>{{text}}</view>',
}

/** Writes a tiny package to a temporary folder, hands it over and removes it. */
export async function withPackage<Result>(
  changes: Record<string, string>,
  use: (directory: string) => Result | Promise<Result>,
): Promise<Result> {
  const directory = mkdtempSync(path.join(tmpdir(), 'tiny-package-'))
  try {
    for (const [file, content] of Object.entries({ ...sound, ...changes })) {
      mkdirSync(path.dirname(path.join(directory, file)), { recursive: true })
      writeFileSync(path.join(directory, file), content)
    }
    return await use(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
