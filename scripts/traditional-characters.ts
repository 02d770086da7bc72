import { writeFileSync } from 'node:fs'
import { inProject } from './paths'
import { traditionalSource } from './traditional-source'

writeFileSync(
  inProject('cloudfunctions', 'domain', 'packs', 'traditional-characters.ts'),
  traditionalSource(),
)
