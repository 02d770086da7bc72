import { parse, type Node } from 'acorn'

/** What phones with Android 7 and iOS 12 can read. */
const language = 2017

/** Throws a SyntaxError with line and column where an old phone would stop. */
export const parseScript = (source: string): Node =>
  parse(source, { ecmaVersion: language, sourceType: 'script', allowReturnOutsideFunction: true })

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

const childrenOf = (node: Node): Node[] => (Object.values(node) as unknown[]).flat().filter(isNode)

interface Call extends Node {
  callee: Node & { name?: string }
  arguments: (Node & { value?: unknown })[]
}

function requiredBy(node: Node): string[] {
  if (node.type !== 'CallExpression') return []
  const { callee, arguments: given } = node as Call
  const [first] = given
  const isRequire = callee.type === 'Identifier' && callee.name === 'require'
  return isRequire && typeof first?.value === 'string' ? [first.value] : []
}

/** The modules a script requires by a written name. */
export function requiredModules(script: Node): string[] {
  const found: string[] = []
  const waiting: Node[] = [script]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(...requiredBy(node))
    waiting.push(...childrenOf(node))
  }
  return found
}
