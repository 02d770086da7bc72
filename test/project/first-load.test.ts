import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from '@jest/globals'

const build = path.resolve(__dirname, '../../dist/h5')
const mostBytes = 350 * 1024

/** Scripts and styles that the page names: the app, and the parts that the home page waits for. */
const firstFiles = (): string[] => {
  const page = readFileSync(path.join(build, 'index.html'), 'utf8')
  return [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? [])
}

test('a first visit fetches at most 350 KB (brotli)', () => {
  const files = firstFiles()
  assert.ok(
    files.some((file) => file.startsWith('js/start.')),
    'the parts of the home page are named',
  )
  const bytes = ['index.html', ...files].map((file) => readFileSync(path.join(build, `${file}.br`)).length)
  const total = bytes.reduce((sum, size) => sum + size, 0)
  assert.ok(total <= mostBytes, `${total} bytes`)
})

test('a first visit fetches no other city, no chart, no photo viewer and no staff screen', () => {
  const scripts = firstFiles().map((file) => readFileSync(path.join(build, file), 'utf8'))
  for (const foreign of ['天津市', '大连', 'zrender', 'swiper-wrapper', '转给上级工会', '交给同事办'])
    assert.deepEqual(
      firstFiles().filter((_, place) => scripts[place]?.includes(foreign)),
      [],
      foreign,
    )
})

test('each file that is named has the hash of its content in its name', () => {
  for (const file of firstFiles()) assert.match(file, /\.[0-9a-f]{8}\.(js|css)$/)
})
