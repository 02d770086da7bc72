/**
 * Renders a page's data with the code of WeChat's own template compiler. glass-easel lets a template call itself,
 * WeChat stops it and draws nothing: this is where that shows.
 */

import { compileSource } from '../compile-source'

interface OfficialNode {
  tag: string
  attr?: Record<string, unknown>
  children?: (OfficialNode | string)[]
}

type Generate = (file: string) => (data: unknown) => OfficialNode

export interface Rendered {
  /** WeChat's own warnings, each once. */
  warnings: string[]
  nodes: number
  depth: number
}

/** Takes the compiler's output; gives a function that renders one page's data. */
export function officialRenderer(compiled: string, components: Record<string, string>) {
  const generate = compileSource(['global', 'window'], `${compiled};return $gwx`)({}, {}) as Generate

  return (page: string, data: unknown): Rendered => {
    const warnings = new Set<string>()
    const measure = (node: OfficialNode | string): { nodes: number; depth: number } => {
      if (typeof node !== 'object' || node === null) return { nodes: 0, depth: 0 }
      const component = components[String(node.tag).replace(/^wx-/, '')]
      const inside = component ? [generate(`${component}.wxml`)({ ...node.attr })] : []
      const below = [...(node.children ?? []), ...inside].map(measure)
      const isDrawn = node.tag !== 'virtual' && node.tag !== 'block'
      return {
        nodes: below.reduce((sum, child) => sum + child.nodes, isDrawn ? 1 : 0),
        depth: Math.max(0, ...below.map((child) => child.depth)) + (isDrawn ? 1 : 0),
      }
    }
    const restore = listenToConsole((line) => warnings.add(line))
    try {
      return { ...measure(generate(`${page}.wxml`)(data)), warnings: [...warnings] }
    } finally {
      restore()
    }
  }
}

/** The compiled code has no other way to warn than the console. */
function listenToConsole(hear: (line: string) => void): () => void {
  const { log, warn } = console
  console.log = console.warn = (...words: unknown[]) => hear(words.map(String).join(' '))
  return () => Object.assign(console, { log, warn })
}
