import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from '@jest/globals'
import theme from '../../src/theme.json'

const tokensFile = path.resolve(import.meta.dirname, '../../src/ui/foundation/tokens.scss')
const source = readFileSync(tokensFile, 'utf8')

type Colors = Record<string, string>

/** The `--name: #hex;` lines of one mixin. */
function mixin(name: string): Colors {
  const body = new RegExp(`@mixin ${name} \\{([^}]*)\\}`).exec(source)?.[1]
  assert.ok(body, `tokens.scss has no mixin ${name}`)
  const lines = body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)
  return Object.fromEntries(
    Array.from(lines, ([, token = '', color = '']): [string, string] => [token, color]),
  )
}

function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of WCAG 2. */
function contrast(one: string, other: string) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['ground', 'card']
const pairs = (texts: string[], on: string[]) =>
  texts.flatMap((text) => on.map((ground) => [text, ground] as const))

/** Every text and the grounds it stands on. */
const textPairs = [
  ...pairs(['text', 'text-2', 'primary', 'money', 'ok', 'warn', 'danger', 'info'], grounds),
  ...pairs(['text', 'text-2'], ['sunken', 'primary-weak']),
  ...pairs(['text'], ['ok-weak', 'warn-weak', 'danger-weak', 'info-weak']),
  ...['primary', 'ok', 'warn', 'danger', 'info'].map((tone) => [tone, `${tone}-weak`] as const),
  ...pairs(['on-primary'], ['primary']),
  ...[
    ['on-danger', 'danger'],
    ['on-toast', 'toast'],
    ['toast-action', 'toast'],
  ].map(([text = '', ground = '']) => [text, ground] as const),
]

/** Shapes that must be seen to be used. */
const shapePairs = [...pairs(['control-line'], grounds), ...pairs(['primary'], ['sunken'])]

const modes: Record<string, Colors> = {
  light: mixin('light'),
  dark: mixin('dark'),
  'light, large type': { ...mixin('light'), ...mixin('light-large') },
  'dark, large type': { ...mixin('dark'), ...mixin('dark-large') },
}

function assertRatio(colors: Colors, [text, ground]: readonly [string, string], atLeast: number) {
  const [one, other] = [colors[text], colors[ground]]
  assert.ok(one && other, `no token ${text} or ${ground}`)
  const ratio = contrast(one, other)
  assert.ok(ratio >= atLeast, `${text} on ${ground} is ${ratio.toFixed(2)}, needs ${atLeast}`)
}

for (const [mode, colors] of Object.entries(modes)) {
  test(`${mode}: every text reaches 4.5:1`, () => {
    for (const pair of textPairs) assertRatio(colors, pair, 4.5)
  })

  test(`${mode}: every control reaches 3:1`, () => {
    for (const pair of shapePairs) assertRatio(colors, pair, 3)
  })

  if (mode.includes('large'))
    test(`${mode}: body text reaches 7:1`, () => {
      for (const pair of pairs(['text', 'text-2'], grounds)) assertRatio(colors, pair, 7)
    })
}

test('the bars around the page have the colours of the page', () => {
  for (const mode of ['light', 'dark'] as const) {
    assert.equal(theme[mode].ground, modes[mode]?.ground)
    assert.equal(theme[mode].barBackground, modes[mode]?.card)
    assert.equal(theme[mode].tabText, modes[mode]?.['text-2'])
    assert.equal(theme[mode].tabSelected, modes[mode]?.primary)
  }
})
