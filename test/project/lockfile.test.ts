import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from '@jest/globals'

const read = (file: string): string => readFileSync(path.resolve(__dirname, '../..', file), 'utf8')

test('the lockfile names no address: it installs from whatever registry is set up', () => {
  assert.doesNotMatch(read('package-lock.json'), /"resolved"|https?:\/\/registry/)
})

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    assert.match(version, /^\d+\.\d+\.\d+$/, name)
  }
})
