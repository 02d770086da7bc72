import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from '@jest/globals'
import { allProcedures } from '@domain/packs/procedures'
import { fixedStages, stagesOf } from '@domain/procedure/stages'

const root = path.join(__dirname, '../../src')
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
)

test('no file of the phone names a stage that only one procedure has', () => {
  const fixed: readonly string[] = fixedStages
  const own = new Set(
    allProcedures.flatMap(({ procedures }) =>
      procedures.flatMap((procedure) => stagesOf(procedure).filter((stage) => !fixed.includes(stage))),
    ),
  )
  for (const stage of ['findingUnion', 'grassrootsReview', 'districtReview', 'centreReview'])
    assert.ok(own.has(stage), stage)
  const named = sources.flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8')
    return [...own]
      .filter((stage) => new RegExp(`\\b${stage}\\b`).test(text))
      .map((stage) => `${file}: ${stage}`)
  })
  assert.deepEqual(named, [])
})

test('no file of the phone takes its words from the stages of one measure', () => {
  const asking = sources.filter((file) =>
    /@domain\/claim\/(stage|transition)'/.test(readFileSync(path.join(root, file), 'utf8')),
  )
  assert.deepEqual(asking, [])
})
