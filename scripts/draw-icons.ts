import { mkdir, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { iconSvg, type IconName } from '../src/ui/foundation/icons'
import { iconStyles } from './icon-styles'
import { inProject } from './paths'

/** 81 × 81 is the size WeChat recommends for the tab bar. */
const size = 81
/** One file serves the light and the dark bar, so both tones keep 3:1 against white and near-black. */
const tones = { '': '#7b8794', '-selected': '#1f9a83' }
const tabs: Record<string, IconName> = { home: 'home', inbox: 'bell', me: 'person' }

await writeFile(inProject('src', 'ui', 'foundation', 'icon-drawings.scss'), iconStyles())
const folder = inProject('src', 'assets', 'tab')
await mkdir(folder, { recursive: true })
for (const [tab, icon] of Object.entries(tabs)) {
  for (const [suffix, color] of Object.entries(tones)) {
    await sharp(Buffer.from(iconSvg(icon, color)), { density: 72 * (size / 24) * 2 })
      .resize(size, size)
      .png({ compressionLevel: 9, palette: true })
      .toFile(`${folder}/${tab}${suffix}.png`)
  }
}
