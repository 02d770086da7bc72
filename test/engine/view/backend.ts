import * as glassEasel from 'glass-easel'
import { elementMaker } from './attributes'

const plainTouches = (touches: TouchList) =>
  [...touches].map(({ identifier, pageX, pageY, clientX, clientY }) => ({
    identifier,
    pageX,
    pageY,
    clientX,
    clientY,
  }))

function touchFields(event: unknown): Record<string, unknown> {
  if (!(event instanceof TouchEvent)) return {}
  return { touches: plainTouches(event.touches), changedTouches: plainTouches(event.changedTouches) }
}

/** A native component's event is about that component alone; its detail is what WeChat would send. */
function fromComponent(event: unknown, type: string) {
  if (!(event instanceof CustomEvent) || event.type !== type) return null
  return { detail: (event.detail ?? {}) as unknown, options: { bubbles: false, composed: false } }
}

/** glass-easel's drawing and event surface for one page. */
export function createBackend(addressOf: (file: string) => string): glassEasel.CurrentWindowBackendContext {
  const backend = new glassEasel.CurrentWindowBackendContext()
  const surface = {
    createElement: elementMaker(addressOf),
    createTextNode: (text: string) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  }
  backend.document = surface as unknown as typeof backend.document
  backend.onEvent((target, type, detail: unknown, options) => {
    const { originalEvent } = options as { originalEvent?: unknown }
    const native = fromComponent(originalEvent, type)
    const event = new glassEasel.Event(type, native?.detail ?? detail, {
      ...options,
      ...native?.options,
      extraFields: touchFields(originalEvent),
    })
    glassEasel.Event.dispatchEvent(target, event)
    return event.getEventBubbleStatus()
  })
  return backend
}
