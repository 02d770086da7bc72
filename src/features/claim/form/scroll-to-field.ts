import Taro from '@tarojs/taro'

/** The field has to be laid out before it can be scrolled to. */
const layoutMilliseconds = 120
/** What stands above a field that was scrolled to. */
const roomAbove = 80

/** Scrolls to a field of the page by its name; gives what calls it off. */
export function scrollToField(name: string): () => void {
  const scroll = () =>
    Promise.resolve(
      Taro.pageScrollTo({ selector: `#field-${name}`, offsetTop: -roomAbove, duration: 150 }),
    ).catch(() => undefined)
  const timer = setTimeout(() => void scroll(), layoutMilliseconds)
  return () => clearTimeout(timer)
}
