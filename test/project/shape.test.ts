import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, test } from '@jest/globals'
import { lockDataDirectory } from '../../cloudfunctions/local/data-lock'
import { presentShape, setOtherShapeAside } from '../../scripts/demo/shape'

const room = mkdtempSync(path.join(tmpdir(), 'shape-'))
afterAll(() => rmSync(room, { recursive: true, force: true }))
const demo = path.join(room, 'demo')
const today = '2026-11-28'
const fill = (text: string) => {
  mkdirSync(path.join(demo, 'cloud'), { recursive: true })
  writeFileSync(path.join(demo, 'cloud', 'data'), text)
}

test('the shape is the same each time, and one of all stored records', async () => {
  assert.match(await presentShape(), /^[0-9a-f]{16}$/)
  assert.equal(await presentShape(), await presentShape())
})

test('data of another shape, or of none, is set aside whole; of this one, it stays', () => {
  assert.equal(setOtherShapeAside(demo, 'a', today), null, 'there was nothing')
  fill('first')
  assert.equal(setOtherShapeAside(demo, 'a', today), null)
  assert.equal(readFileSync(path.join(demo, 'cloud', 'data'), 'utf8'), 'first')
  const aside = `${demo}-${today}`
  assert.equal(setOtherShapeAside(demo, 'b', today), aside)
  assert.equal(readFileSync(path.join(aside, 'cloud', 'data'), 'utf8'), 'first')
  assert.deepEqual(readdirSync(demo), ['shape'])
  fill('second')
  rmSync(path.join(demo, 'shape'))
  assert.equal(setOtherShapeAside(demo, 'b', today), `${aside}-2`, 'data from before there were shapes')
  assert.equal(setOtherShapeAside(demo, 'b', today), null)
})

test('data that somebody uses stays where it is', () => {
  fill('third')
  const unlock = lockDataDirectory(path.join(demo, 'cloud'))
  assert.throws(() => setOtherShapeAside(demo, 'c', today), /in use/)
  unlock()
  assert.ok(existsSync(path.join(demo, 'cloud', 'data')))
})
