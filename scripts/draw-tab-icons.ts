/** Draws the tab-bar PNGs from the icon set: `npx tsx scripts/draw-tab-icons.ts`. */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { iconSvg, type IconName } from '../src/ui/icons'

const folder = path.resolve(import.meta.dirname ?? __dirname, '../src/assets/tab')
/** 81 × 81 is the size WeChat recommends. */
const size = 81
/** One file serves the light and the dark bar, so both tones keep 3:1 against white and near-black. */
const tones = { '': '#7b8794', '-selected': '#1f9a83' }
const tabs: Record<string, IconName> = { home: 'home', inbox: 'bell', me: 'person' }

async function drawTabIcons() {
  await mkdir(folder, { recursive: true })
  for (const [tab, icon] of Object.entries(tabs))
    for (const [suffix, color] of Object.entries(tones))
      await sharp(Buffer.from(iconSvg(icon, color)), { density: 72 * (size / 24) * 2 })
        .resize(size, size)
        .png({ compressionLevel: 9, palette: true })
        .toFile(path.join(folder, `${tab}${suffix}.png`))
}

void drawTabIcons()
