import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { stagePage } from './stage-diagram'

writeFileSync(path.join(import.meta.dirname, '../docs/stages.md'), stagePage())
