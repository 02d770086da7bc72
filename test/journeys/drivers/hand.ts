import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { Driver, Effort } from './driver'
import { fieldBox, hasDialog, readSurface, tapTargets, type Surface } from './surface'
import { until } from './waiting'

const artefacts = path.resolve(import.meta.dirname, '../../artefacts')

export interface HandOptions {
  page: Page
  suite: string
  platform: Driver['platform']
  patience: number
  /** Where things are drawn now, the nearest to the person first. */
  surfaces: () => Surface[]
  /** Called before each thing the person does. */
  beforeTouch: (name: string) => Promise<void>
}

type Shared = Pick<
  Driver,
  | 'tap'
  | 'fill'
  | 'paste'
  | 'choosePhotos'
  | 'see'
  | 'seeNot'
  | 'inSight'
  | 'overlap'
  | 'seeInSight'
  | 'text'
  | 'screenshot'
  | 'effort'
>

/** Line breaks and spaces are the layout's; the words are the story's. */
const squeezed = (text: string) => text.replace(/\s+/g, '')

/** What a person does the same way on both builds. */
export function hand({ page, suite, platform, patience, surfaces, beforeTouch }: HandOptions): Shared {
  let effort: Effort = { taps: 0, fields: 0, keys: 0 }
  const text = async () => (await Promise.all(surfaces().map(readSurface))).join('\n')

  /** A dialog of WeChat's own lies over the page's frame and takes every touch. */
  async function touchable(): Promise<Surface[]> {
    for (const surface of surfaces().reverse()) if (await hasDialog(surface)) return [surface]
    return surfaces()
  }

  async function find(words: string, which: number | undefined): Promise<Locator | null> {
    for (const surface of await touchable())
      for (const target of await tapTargets(surface, words)) {
        const count = await target.count()
        if (count === 0) continue
        if (count > 1 && which === undefined)
          throw new Error(`${count} things are called “${words}”: say which`)
        if ((which ?? 0) < count) return target.nth(which ?? 0)
      }
    return null
  }

  const missing = (what: string) => async () =>
    `${what} is not on the screen (${platform}). It shows:\n${await text().catch(String)}`

  async function findAny(words: readonly string[], which: number | undefined): Promise<Locator | null> {
    for (const one of words) {
      const target = await find(one, which)
      if (target) return target
    }
    return null
  }

  async function tap(labelOrText: string | readonly string[], which?: number) {
    const words = [labelOrText].flat()
    const target = await until(
      () => findAny(words, which),
      patience,
      missing(`“${words.join('”, “')}” to tap`),
    )
    await beforeTouch(`tap ${words.join(' / ')}`)
    effort.taps += 1
    await target.tap({ timeout: patience })
  }

  async function inSight(words: string): Promise<boolean> {
    const box = await (await find(words, 0))?.boundingBox()
    const { height } = page.viewportSize() ?? { height: 0 }
    return box != null && box.y >= 0 && box.y + box.height <= height
  }

  async function overlap(one: string, other: string): Promise<boolean> {
    const boxes = await Promise.all([one, other].map(async (words) => (await find(words, 0))?.boundingBox()))
    const [a, b] = boxes
    if (!a || !b) throw new Error(`“${one}” and “${other}” are not both on the screen`)
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  }

  async function findBox(label: string): Promise<Locator | null> {
    for (const surface of await touchable()) {
      const box = await fieldBox(surface, label)
      if ((await box.count()) > 0) return box.first()
    }
    return null
  }

  /** The box of a field, in hand and empty. */
  async function emptyBox(label: string): Promise<Locator> {
    const box = await until(() => findBox(label), patience, missing(`field “${label}”`))
    await beforeTouch(`fill ${label}`)
    await box.tap({ timeout: patience })
    // A tap is over before the field has the focus, and what comes in between may still fill it.
    await box.focus()
    if ((await box.inputValue()) !== '') await box.fill('')
    return box
  }

  return {
    effort() {
      const spent = effort
      effort = { taps: 0, fields: 0, keys: 0 }
      return spent
    },
    text,
    tap,
    async fill(label, written) {
      const box = await emptyBox(label)
      effort = {
        taps: effort.taps + 1,
        fields: effort.fields + 1,
        keys: effort.keys + [...written].length,
      }
      await box.pressSequentially(written)
    },
    async paste(label, copied) {
      await emptyBox(label)
      await page.keyboard.insertText(copied)
    },
    async choosePhotos(buttonLabel, files) {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser', { timeout: patience }),
        tap(buttonLabel),
      ])
      await chooser.setFiles([...files])
    },
    async see(words) {
      const look = async () => (squeezed(await text()).includes(squeezed(words)) ? true : null)
      await until(look, patience, missing(`“${words}”`))
    },
    async seeNot(words) {
      const look = async () => (squeezed(await text()).includes(squeezed(words)) ? null : true)
      await until(look, patience, () => `“${words}” is still on the screen (${platform})`)
    },
    inSight,
    overlap,
    async seeInSight(words) {
      await until(async () => (await inSight(words)) || null, patience, missing(`“${words}” in sight`))
    },
    async screenshot(name) {
      const folder = path.join(artefacts, suite)
      await mkdir(folder, { recursive: true })
      await page.screenshot({ path: path.join(folder, `${name}.${platform}.png`) })
    },
  }
}
