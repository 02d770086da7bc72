import Taro from '@tarojs/taro'
import { anchorOf } from '../draft/form-steps'

/** The field has to be laid out before it can be scrolled to. */
const layoutMilliseconds = 120
/** What stands above a field that was scrolled to. */
const roomAbove = 80

/** Scrolls to an anchor of the page; gives what calls it off. */
export function scrollToAnchor(anchor: string): () => void {
  const scroll = () =>
    Promise.resolve(
      Taro.pageScrollTo({ selector: `#${anchor}`, offsetTop: -roomAbove, duration: 150 }),
    ).catch(() => undefined)
  const timer = setTimeout(() => void scroll(), layoutMilliseconds)
  return () => clearTimeout(timer)
}

/** Scrolls to a field of the page by its name. */
export const scrollToField = (name: string): (() => void) => scrollToAnchor(anchorOf(name))
