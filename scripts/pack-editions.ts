import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { packs } from '../cloudfunctions/domain/packs/all-packs'
import { sampleCampaigns } from '../cloudfunctions/domain/packs/sample-campaigns'
import { canonicalJson } from '../cloudfunctions/domain/policy/editions/canonical'
import { Pack } from '../cloudfunctions/domain/policy/pack/pack'
import { digestOf } from '../cloudfunctions/platform/security/vault'
import { inProject } from './paths'

const folder = inProject('editions')

/** Content hash of a pack, as decisions keep it. */
export const packHash = (pack: Pack): string => digestOf(canonicalJson(pack))

/** Every edition at hand by its hash: those of the code, and those kept in `editions` when they were live. */
export function packEditions(directory = folder): Map<string, Pack> {
  const kept = listed(directory).map((name) =>
    Pack.parse(JSON.parse(readFileSync(path.join(directory, name), 'utf8'))),
  )
  return new Map([...kept, ...packs, ...sampleCampaigns].map((pack) => [packHash(pack), pack]))
}

const listed = (directory: string): string[] => {
  mkdirSync(directory, { recursive: true })
  return readdirSync(directory).filter((name) => name.endsWith('.json'))
}

/** Keeps a pack as it is now, so that what is decided under it can be decided again. Returns the file, null when it is kept already. */
export function keepEdition(pack: Pack, directory = folder): string | null {
  const name = `${pack.id}.${packHash(pack).slice(0, 16)}.json`
  if (listed(directory).includes(name)) return null
  const file = path.join(directory, name)
  writeFileSync(file, `${canonicalJson(pack)}\n`)
  return file
}
