import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from '@jest/globals'
import { allProcedures } from '@domain/packs/procedures'
import { sampleCampaigns } from '@domain/packs/sample-campaigns'
import { fieldKinds, fieldsOf } from '@domain/procedure/field'
import type { Procedure } from '@domain/procedure/procedure'
import { fixedStages, stagesOf } from '@domain/procedure/stages'

const root = path.join(__dirname, '../..')

type Source = { file: string; text: string }
const sourcesIn = (folder: string): Source[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({
      file: path.join(folder, file),
      text: readFileSync(path.join(root, folder, file), 'utf8'),
    }))

const phone = sourcesIn('src')
/** Everything but the packs: what runs any procedure. */
const engine = [
  ...['api', 'clock', 'contract', 'documents', 'platform', 'recognize'].flatMap((room) =>
    sourcesIn(`cloudfunctions/${room}`),
  ),
  ...readdirSync(path.join(root, 'cloudfunctions/domain'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'packs')
    .flatMap(({ name }) => sourcesIn(`cloudfunctions/domain/${name}`)),
  ...phone,
]

const naming = (sources: readonly Source[], words: readonly string[]): string[] =>
  sources.flatMap(({ file, text }) =>
    words.filter((word) => new RegExp(`\\b${word}\\b`).test(text)).map((word) => `${file}: ${word}`),
  )

/** Every id that a procedure gives to something of its own. */
const idsOf = ({ measureId, form, parts, steps }: Procedure): string[] => [
  measureId,
  ...fieldsOf(form).map(({ id }) => id),
  ...parts.flatMap((part) => (part.kind === 'papers' ? part.list.map(({ id }) => id) : [])),
  ...steps.flatMap((step) => [step.id, ...('asks' in step ? step.asks.map(({ id }) => id) : [])]),
]

test('adding a procedure changes no file of the engine: none names the sample, its steps, fields or papers', () => {
  const isSample = (packId: string) => sampleCampaigns.some(({ id }) => id === packId)
  const others = new Set<string>(
    allProcedures
      .filter(({ packId }) => !isSample(packId))
      .flatMap(({ procedures }) => procedures.flatMap(idsOf)),
  )
  // Words that the code has for things of its own: kinds of field, a person's account, the licence an enterprise opens with.
  const words = new Set<string>([...fieldKinds, 'account', 'licence'])
  const own = sampleCampaigns.flatMap(({ id, parameters, measures }) => [
    id,
    ...Object.keys(parameters).filter((name) => name.startsWith('pilot')),
    ...measures
      .filter((measure) => !others.has(measure.id))
      .flatMap(({ conditions }) => ('of' in conditions ? conditions.of.map((one) => one.id) : [])),
    ...allProcedures
      .filter(({ packId }) => packId === id)
      .flatMap(({ procedures }) => procedures.flatMap(idsOf)),
  ])
  const distinct = [...new Set(own)].filter((id) => !others.has(id) && !words.has(id))
  for (const id of ['sample-2023', 'pilot-grant', 'publicNotice', 'bureauRecord', 'visitedOn'])
    assert.ok(distinct.includes(id), id)
  assert.deepEqual(naming(engine, distinct), [])
})

test('no file of the phone names a stage that only one procedure has', () => {
  // A notice is a kind of step before it is the stage of one.
  const fixed: readonly string[] = [...fixedStages, 'notice']
  const own = new Set(
    allProcedures.flatMap(({ procedures }) =>
      procedures.flatMap((procedure) => stagesOf(procedure).filter((stage) => !fixed.includes(stage))),
    ),
  )
  for (const stage of ['findingUnion', 'grassrootsReview', 'districtReview', 'centreReview'])
    assert.ok(own.has(stage), stage)
  assert.deepEqual(naming(phone, [...own]), [])
})
