import { mkdirSync, writeFileSync } from 'node:fs'
import { inProject } from './paths'
import { goldenRosters } from './rosters/golden-rosters'

/*
 * `npm run make:rosters`: writes the rosters of `test/fixtures/rosters` anew, as offices send them, of invented people. What is right for
 * each stands in `test/documents/golden-rosters.test.ts`.
 */
const directory = inProject('test', 'fixtures', 'rosters')
mkdirSync(directory, { recursive: true })
for (const [name, make] of Object.entries(goldenRosters)) writeFileSync(`${directory}/${name}`, await make())
