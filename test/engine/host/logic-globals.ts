/**
 * What app code sees besides the language itself. WeChat's logic layer has no page and no browser interfaces;
 * an old phone also lacks the newer ones. A package that leans on one of them has to fail here.
 */

const absentNames = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'self',
  'frames',
  'parent',
  'top',
  'screen',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'alert',
  'confirm',
  'prompt',
  'fetch',
  'Request',
  'Response',
  'Headers',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'FormData',
  'Blob',
  'File',
  'FileReader',
  'URL',
  'URLSearchParams',
  'AbortController',
  'AbortSignal',
  'Intl',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'queueMicrotask',
  'crypto',
  'atob',
  'btoa',
  'performance',
  'MessageChannel',
  'Worker',
  'Event',
  'EventTarget',
  'CustomEvent',
  'Node',
  'Element',
  'HTMLElement',
  'SVGElement',
  'Image',
  'Audio',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'matchMedia',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'process',
]

const languageNames = [
  'Object',
  'Array',
  'String',
  'Number',
  'Boolean',
  'Symbol',
  'Date',
  'RegExp',
  'Math',
  'JSON',
  'Promise',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'Proxy',
  'Reflect',
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ArrayBuffer',
  'DataView',
  'Uint8Array',
  'Int8Array',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
  'parseInt',
  'parseFloat',
  'isNaN',
  'isFinite',
  'encodeURIComponent',
  'decodeURIComponent',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'console',
] as const

/** WeChat's own: answers `return this` and gives nothing callable for any other code. */
function wechatFunction(globalObject: object): unknown {
  const replacement = (...code: unknown[]): unknown =>
    code.length > 0 && code[code.length - 1] === 'return this' ? () => globalObject : undefined
  const constructor = function (...code: unknown[]) {
    return replacement(...code)
  }
  constructor.prototype = Function.prototype
  return constructor
}

/** Names and values handed to every script of the package as if they were its globals. */
export function logicGlobals(own: Record<string, unknown>): { names: string[]; values: unknown[] } {
  const globalObject = Object.create(null) as Record<string, unknown>
  for (const name of languageNames) globalObject[name] = globalThis[name]
  Object.assign(globalObject, own)
  const constructor = wechatFunction(globalObject)
  Object.assign(globalObject, { Function: constructor, global: globalObject })
  const present = { ...own, Function: constructor, global: globalObject, globalThis: globalObject }
  return {
    names: [...Object.keys(present), ...absentNames],
    values: [...Object.values(present), ...absentNames.map(() => undefined)],
  }
}
