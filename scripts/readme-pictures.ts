import { mkdirSync } from 'node:fs'
import sharp from 'sharp'
import { inProject } from './paths'

/** Pictures of the README, from the pictures that `npm test` leaves in test/artefacts. */
const pictures = [
  ['screens/home-new.plain.png', 'home'],
  ['check/02-results.browser.png', 'check'],
  ['claim/08-tickets.browser.png', 'tickets'],
  ['screens/status-forwarded.plain.png', 'status'],
  ['screens/claim-correction.large.png', 'large-type'],
  ['screens/queue.dark.png', 'queue-dark'],
  ['screens/workbench.wide.png', 'workbench'],
] as const

mkdirSync(inProject('docs', 'pictures'), { recursive: true })
for (const [source, name] of pictures) {
  const target = inProject('docs', 'pictures', `${name}.webp`)
  const width = name === 'workbench' ? 1000 : 360
  const { size } = await sharp(inProject('test', 'artefacts', source))
    .resize({ width })
    .webp({ quality: 82 })
    .toFile(target)
  console.log(`docs/pictures/${name}.webp ${Math.round(size / 1024)} KB`)
}
