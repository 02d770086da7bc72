import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Day } from '../cloudfunctions/domain/calendar/day'
import { addToAllPacks, skeletonOf } from './pack-skeleton'
import { inProject } from './paths'

const [id, city, document, from, to] = process.argv.slice(2)
const isDay = (text: string) => Day.safeParse(text).success
const daysFit = from !== undefined && isDay(from) && (to === undefined || (isDay(to) && from <= to))
if (!id || !city || !document || !daysFit || !/^[a-z]+-\d{4}$/.test(id) || !/^\d{3}$/.test(document)) {
  console.error('npm run new-pack -- <city-year> <city> <document> <first day> [<last day>]')
  console.error('for example: npm run new-pack -- shenyang-2024 沈阳市 005 2024-01-20 2024-03-31')
  console.error('Leave the last day out where the source states no end of its measures.')
  process.exit(1)
}
const packs = inProject('cloudfunctions', 'domain', 'packs')
const folder = path.join(packs, id)
if (existsSync(folder)) {
  console.error(`${folder} is there already`)
  process.exit(1)
}
mkdirSync(folder)
for (const [name, text] of Object.entries(
  skeletonOf({ id, city, document, from, ...(to === undefined ? {} : { to }) }),
))
  writeFileSync(path.join(folder, name), text)
const list = path.join(packs, 'all-packs.ts')
writeFileSync(list, addToAllPacks(readFileSync(list, 'utf8'), id))
console.log(`${folder} is made and listed in all-packs.ts.`)
console.log(`Next: add the clauses of source ${document} to source-clauses.ts, then fill the pack in.`)
console.log('npm test -- domain says what is missing.')
