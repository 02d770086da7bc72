import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import postcss, { type Root } from 'postcss'
import { nativeTags } from './native-tags'
import { resolveInPackage } from './package-paths'

const tagInSelector = new RegExp(`(^|[\\s,>+~(])(${nativeTags.join('|')})(?=$|[\\s,.#:>+~)\\[])`, 'g')
const pageInSelector = /(^|[\s,>+~(])page(?=$|[\s,.#:>+~)[])/g

/** 750 rpx are the width of the screen. */
const rpxToViewport = (value: string) =>
  value.replace(/(-?[\d.]+)rpx\b/g, (_, number: string) => `${+(Number(number) / 7.5).toFixed(5)}vw`)

function withImports(directory: string, file: string, seen: readonly string[]): Root {
  const root = postcss.parse(readFileSync(path.join(directory, file), 'utf8'), { from: file })
  root.walkAtRules('import', (rule) => {
    const target = resolveInPackage(file, rule.params.replace(/^url\(|\)$|["']/g, ''))
    const known = !seen.includes(target) && existsSync(path.join(directory, target))
    if (known) rule.replaceWith(withImports(directory, target, [...seen, target]).nodes)
    else rule.remove()
  })
  return root
}

/** One WXSS file with its imports as CSS for a page whose native components are custom elements. */
export function browserStyle(directory: string, file: string): string {
  const root = withImports(directory, file, [file])
  root.walkDecls((declaration) => {
    declaration.value = rpxToViewport(declaration.value)
  })
  root.walkAtRules((rule) => {
    rule.params = rpxToViewport(rule.params)
  })
  root.walkRules((rule) => {
    rule.selector = rule.selector.replace(pageInSelector, '$1body').replace(tagInSelector, '$1taro-$2-core')
  })
  return root.toString()
}
