import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { packageFiles } from '../../engine/package-files'
import { privacyNames } from './privacy-list'

const isApiObject = (node: ts.Node) => ts.isIdentifier(node) && (node.text === 'Taro' || node.text === 'wx')

/** `Taro.chooseMedia`, `wx['chooseMedia']`, `const { chooseMedia } = Taro`, `import { chooseMedia }`, open types. */
function namesIn(node: ts.Node): string[] {
  if (ts.isPropertyAccessExpression(node) && isApiObject(node.expression)) return [node.name.text]
  if (ts.isElementAccessExpression(node) && isApiObject(node.expression))
    return ts.isStringLiteralLike(node.argumentExpression) ? [node.argumentExpression.text] : []
  if (ts.isVariableDeclaration(node) && node.initializer && isApiObject(node.initializer))
    return ts.isObjectBindingPattern(node.name)
      ? node.name.elements.map(({ propertyName, name }) => (propertyName ?? name).getText())
      : []
  if (ts.isImportDeclaration(node) && (node.moduleSpecifier as ts.StringLiteral).text === '@tarojs/taro') {
    const bindings = node.importClause?.namedBindings
    return bindings && ts.isNamedImports(bindings)
      ? bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
      : []
  }
  if (ts.isJsxAttribute(node) && node.name.getText() === 'openType')
    return node.initializer && ts.isStringLiteral(node.initializer) ? [node.initializer.text] : []
  return []
}

/** The interfaces one source file names that reach personal data. */
export function privacyNamesIn(source: string, fileName = 'file.tsx'): string[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    found.push(...namesIn(node))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found.filter((name) => privacyNames.has(name))
}

/** The same over a whole source folder, each once, sorted. */
export function privacyNamesUnder(directory: string): string[] {
  const sources = packageFiles(directory).filter((file) => /\.tsx?$/.test(file))
  const found = sources.flatMap((file) =>
    privacyNamesIn(readFileSync(path.join(directory, file), 'utf8'), file),
  )
  return [...new Set(found)].sort()
}
