import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { test } from '@jest/globals'
import roomOrder from '../../config/room-order.json'

const root = path.resolve(__dirname, '../..')
const mostFiles = 26

const entriesOf = (place: string) => readdirSync(path.join(root, place), { withFileTypes: true })

const foldersOf = (place: string): string[] =>
  entriesOf(place)
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => name)

const sourcesOf = (place: string): string[] =>
  entriesOf(place)
    .filter((entry) => entry.isFile() && /\.(ts|tsx|cjs|scss)$/.test(entry.name))
    .map(({ name }) => name)

const foldersBelow = (place: string): string[] => [
  place,
  ...foldersOf(place).flatMap((name) => foldersBelow(`${place}/${name}`)),
]

test('no folder holds so many files that nobody finds one in it', () => {
  const full = ['cloudfunctions', 'src']
    .flatMap(foldersBelow)
    .map((place) => ({ place, files: sourcesOf(place).length }))
    .filter(({ files }) => files > mostFiles)
  assert.deepEqual(full, [])
})

test('each group of a room has its place in the order in which groups may import', () => {
  for (const [place, order] of Object.entries(roomOrder)) {
    const groups = [...foldersOf(place), ...(sourcesOf(place).length > 0 ? ['.'] : [])]
    assert.deepEqual(groups.sort(), [...order].sort(), place)
  }
})

test('whoever has grouped a room has said in which order', () => {
  const features = foldersOf('src/features').map((name) => `src/features/${name}`)
  const grouped = features.filter((place) => foldersOf(place).length > 0)
  assert.deepEqual(
    grouped.filter((place) => !(place in roomOrder)),
    [],
  )
})
