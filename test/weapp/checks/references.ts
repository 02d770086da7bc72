import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { packageFiles } from '../../engine/package-files'
import { resolveInPackage } from '../../engine/package-paths'
import { parseScript, requiredModules } from './script'

/** Finds every reference of one kind in a file, as the path it must exist under. */
type Find = (file: string, source: string) => string[]

const matches = (pattern: RegExp, source: string) =>
  [...source.matchAll(pattern)].flatMap(([, reference]) => (reference ? [reference] : []))

const withExtension = (reference: string, extension: string) =>
  reference.endsWith(extension) ? reference : reference + extension

const inTemplate: Find = (file, source) => [
  ...matches(/<(?:import|include)\s[^>]*?src=["']([^"']+)["']/g, source).map((reference) =>
    resolveInPackage(file, withExtension(reference, '.wxml')),
  ),
  ...matches(/<wxs\s[^>]*?src=["']([^"']+)["']/g, source).map((reference) =>
    resolveInPackage(file, reference),
  ),
]

const inWxs: Find = (file, source) =>
  matches(/\brequire\(\s*["']([^"']+)["']\s*\)/g, source).map((reference) =>
    resolveInPackage(file, reference),
  )

const inStyle: Find = (file, source) =>
  matches(/@import\s+(?:url\()?["']([^"']+)["']/g, source).map((reference) =>
    resolveInPackage(file, reference),
  )

const inScript: Find = (file, source) =>
  requiredModules(parseScript(source)).map((reference) =>
    resolveInPackage(file, withExtension(reference, '.js')),
  )

interface Json {
  usingComponents?: Record<string, string>
  tabBar?: { list: { iconPath?: string; selectedIconPath?: string }[] }
  themeLocation?: string
}

const inJson: Find = (file, source) => {
  const { usingComponents = {}, tabBar, themeLocation } = JSON.parse(source) as Json
  const components = Object.values(usingComponents).filter((reference) => !reference.includes('://'))
  const icons = (tabBar?.list ?? []).flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath])
  return [
    ...components.flatMap((reference) =>
      ['.js', '.json', '.wxml'].map((extension) => resolveInPackage(file, reference) + extension),
    ),
    ...[...icons, themeLocation].flatMap((asset) => (asset ? [asset] : [])),
  ]
}

const finders: Record<string, Find> = {
  '.wxml': inTemplate,
  '.wxs': inWxs,
  '.wxss': inStyle,
  '.js': inScript,
  '.json': inJson,
}

/** References to files that are not in the package. WeChat's own checks let a missing import and require pass. */
export function missingReferences(directory: string): string[] {
  return packageFiles(directory).flatMap((file) => {
    const find = finders[path.extname(file)]
    if (!find) return []
    const wanted = find(file, readFileSync(path.join(directory, file), 'utf8'))
    return wanted
      .filter((target) => !existsSync(path.join(directory, target)))
      .map((target) => `${file} needs ${target}`)
  })
}

/** Pages of app.json without script, settings or template; a style file may be left out. */
export function incompletePages(directory: string, pages: readonly string[]): string[] {
  const files = new Set(packageFiles(directory))
  return pages.flatMap((page) =>
    ['.js', '.json', '.wxml'].map((extension) => page + extension).filter((file) => !files.has(file)),
  )
}
