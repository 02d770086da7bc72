import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from '@jest/globals'

const read = (file: string) => readFileSync(path.resolve(__dirname, '../../src', file), 'utf8')

const colours = (text: string) =>
  new Map(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  )

const mixin = (name: string) =>
  colours(new RegExp(`@mixin ${name} \\{([^}]*)\\}`).exec(read('ui/foundation/tokens.scss'))?.[1] ?? '')

test('the placeholder before the app has the colours of the app, light and dark', () => {
  const styles = [...read('index.html').matchAll(/([^{}]*)\{([^{}]*--ground[^{}]*)\}/g)]
  assert.equal(styles.length, 3)
  for (const [, selector = '', body = ''] of styles) {
    const tokens = mixin(/dark|:not\(\.start-light\)/.test(selector) ? 'dark' : 'light')
    for (const [name, value] of colours(body)) assert.equal(value, tokens.get(name), `${selector} ${name}`)
  }
})
