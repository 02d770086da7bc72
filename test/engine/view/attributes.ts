import * as glassEasel from 'glass-easel'

type AddressOf = (file: string) => string
type Assign = (name: string, value: unknown) => void
type TaroElement = HTMLElement & { engineAssign?: Assign } & Record<string, unknown>

const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** glass-easel puts the component's own id before every element id. */
const withoutComponentPrefix = (id: string) => id.replace(/^[0-9a-f]+--/, '')

function keepPlainId(element: HTMLElement) {
  const setAttribute = element.setAttribute.bind(element)
  Object.defineProperty(element, 'id', {
    configurable: true,
    get: () => element.getAttribute('id') ?? '',
    set: (id: string) => setAttribute('id', withoutComponentPrefix(String(id))),
  })
}

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

const isOwnProperty = (element: HTMLElement, name: string) =>
  name in element && !(name in HTMLElement.prototype && name !== 'hidden')

/** WeChat's components take booleans, numbers and lists; glass-easel alone would write all of them as text. */
function assignTo(element: TaroElement, addressOf: AddressOf): Assign {
  const isImage = element.localName === 'taro-image-core'
  return (name, value) => {
    if (/^(data-|aria-)/.test(name)) {
      if (value === undefined || value === null) element.removeAttribute(name)
      else element.setAttribute(name, asText(value))
      return
    }
    const isEmptyType = name === 'type' && value === ''
    if (value === undefined || value === null || isEmptyType) return
    const given = isImage && name === 'src' ? addressOf(asText(value)) : value
    const property = camel(name)
    if (isOwnProperty(element, property) || typeof given === 'object') element[property] = given
    else if (given === false) element.removeAttribute(name)
    else element.setAttribute(name, given === true ? '' : asText(given))
  }
}

/** Makes the elements of one page, native components included. */
export function elementMaker(addressOf: AddressOf): (tag: string) => HTMLElement {
  return (tag) => {
    const element = document.createElement(tag) as TaroElement
    keepPlainId(element)
    if (tag.startsWith('taro-')) element.engineAssign = assignTo(element, addressOf)
    return element
  }
}

/** Sends attribute changes of native components through `engineAssign`. */
export function overrideAttributes(): void {
  type Setter = (this: { $$?: TaroElement }, name: string, value: unknown) => void
  const prototype = glassEasel.NativeNode.prototype as unknown as Record<string, Setter>
  const original = prototype.setAttribute
  const set: Setter = function (name, value) {
    if (this.$$?.engineAssign) this.$$.engineAssign(name, value)
    else original?.call(this, name, value)
  }
  prototype.setAttribute = set
  prototype.updateAttribute = set
}
