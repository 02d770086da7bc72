import * as taroComponents from '@tarojs/components/dist/components/index.js'
import { nativeTags } from '../native-tags'

const pascal = (tag: string) => tag.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())

/** Registers Taro's web components, which stand for WeChat's built-in ones. */
export function defineNativeComponents(): void {
  const definitions = taroComponents as unknown as Record<string, (() => void) | undefined>
  for (const tag of nativeTags) {
    const define = definitions[`defineCustomElementTaro${pascal(tag)}Core`]
    if (define) define()
    else console.error(`engine: no component for <${tag}>`)
  }
}
