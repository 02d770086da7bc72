import type { FrameLocator, Locator, Page } from 'playwright-core'

/** A place where things are drawn: the page itself, or the frame of the mini-program page on top. */
export type Surface = Page | FrameLocator

const quoted = (text: string) => JSON.stringify(text)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The words alone, with the space an icon or a line break may leave around them. */
const exactly = (text: string) => new RegExp(`^\\s*${escaped(text)}\\s*$`)

const tappable =
  'button, a, [role=button], [role=link], [role=radio], [role=checkbox], [role=switch], [role=tab], ' +
  '[aria-role=button], [aria-role=link], [aria-role=radio], [aria-role=checkbox], [aria-role=switch], [aria-role=tab]'

/** While a dialog is open a person can touch nothing else. */
const dialogs = '[aria-modal=true]:visible'

export const hasDialog = async (surface: Surface): Promise<boolean> =>
  (await surface.locator(dialogs).count()) > 0

async function withinDialog(surface: Surface): Promise<Locator> {
  const dialog = surface.locator(dialogs)
  return (await dialog.count()) > 0 ? dialog.last() : surface.locator('body')
}

/** Ways to find what a person calls by these words, the surest first. */
export async function tapTargets(surface: Surface, words: string): Promise<Locator[]> {
  const root = await withinDialog(surface)
  const candidates = [
    root.locator(`[aria-label=${quoted(words)}]`),
    root.locator(tappable).filter({ hasText: exactly(words) }),
    root.getByText(words, { exact: true }),
    root.locator(tappable).filter({ hasText: words }),
    root.getByText(words),
  ]
  return candidates.map((candidate) => candidate.filter({ visible: true }))
}

/** The text box of a field; its label is on the box itself or on the component around it. */
export async function fieldBox(surface: Surface, label: string): Promise<Locator> {
  const named = `[aria-label=${quoted(label)}]`
  const root = await withinDialog(surface)
  const boxes = ['input', 'textarea'].flatMap((box) => [`${box}${named}`, `${named} ${box}`])
  return root.locator(boxes.join(', ')).filter({ visible: true })
}

/** Everything a person can read on a surface: text, what is written in fields, and labels of what has no text. */
export function readSurface(surface: Surface): Promise<string> {
  return surface
    .locator('body')
    .evaluate((body: HTMLElement) =>
      [
        body.innerText,
        ...[...body.querySelectorAll<HTMLInputElement>('input:not([type=file]), textarea, [aria-label]')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .flatMap((element) => [element.value ?? '', element.getAttribute('aria-label') ?? '']),
      ].join('\n'),
    )
}
