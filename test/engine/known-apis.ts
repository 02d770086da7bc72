import { readFileSync } from 'node:fs'
import ts from 'typescript'

const read = new Map<string, string[]>()

/** The method names of WeChat's `wx`, read from its published type definitions. */
export function knownApis(typings: string): string[] {
  const known = read.get(typings) ?? parse(typings)
  read.set(typings, known)
  return known
}

function parse(typings: string): string[] {
  const source = ts.createSourceFile(typings, readFileSync(typings, 'utf8'), ts.ScriptTarget.Latest)
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'Wx') {
      for (const member of node.members)
        if (member.name && ts.isIdentifier(member.name)) names.add(member.name.text)
      return
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...names].sort()
}
