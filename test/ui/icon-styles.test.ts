import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from '@jest/globals'
import { iconStyles } from '../../scripts/icon-styles'

test('the committed drawings are those of the icon set', () => {
  const committed = readFileSync(
    path.resolve(__dirname, '../../src/ui/foundation/icon-drawings.scss'),
    'utf8',
  )
  assert.equal(committed, iconStyles())
})
