import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, test } from '@jest/globals'
import { bundlePrograms } from '../../scripts/function-bundles'

const directory = mkdtempSync(path.join(tmpdir(), 'largest-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** A quarter of what the function `documents` has. Node ends a program whose heap needs more. */
const heapMegabytes = 128

test('the largest list and the largest notice are made with a quarter of the function’s memory', async () => {
  await bundlePrograms([path.join(__dirname, 'support', 'largest-files.ts')], directory, [])
  const program = path.join(directory, 'largest-files.js')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${heapMegabytes}`, program],
    { encoding: 'utf8' },
  )
  assert.equal(status, 0, stderr)
  const [list, notice] = JSON.parse(stdout) as number[]
  // A file is handed to a phone: neither is larger than a photo.
  for (const bytes of [list, notice]) assert.ok(bytes !== undefined && bytes > 10_000 && bytes < 2_000_000)
})
