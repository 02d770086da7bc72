import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import type { AppJson, ComponentJson } from './app-json'
import { compileTemplates } from './official/wcc'
import { packageFiles } from './package-files'
import { withoutExtension } from './package-paths'
import type { PackedPackage } from './packed-package'
import { browserStyle } from './style'
import { knownApis } from './known-apis'

const require = createRequire(import.meta.url)

interface TemplateWarning {
  code: number
  message: string
  startLine: number
}

function officialTemplates(directory: string, diagnostics: string[]): string | null {
  try {
    return compileTemplates(directory)
  } catch (error) {
    diagnostics.push(`wcc: ${String(error)}`)
    return null
  }
}

/** Reads and compiles a built WeChat package. Throws when app.json is missing. */
export function packPackage(directory: string): PackedPackage {
  const read = (file: string) => readFileSync(path.join(directory, file), 'utf8')
  const files = packageFiles(directory)
  const diagnostics: string[] = []
  const scripts: Record<string, string> = {}
  const configs: Record<string, ComponentJson> = {}
  const styles: Record<string, string> = {}
  const templates = new TmplGroup()

  for (const file of files) {
    const name = withoutExtension(file)
    if (file.endsWith('.js')) scripts[file] = read(file)
    else if (file.endsWith('.json')) configs[name] = JSON.parse(read(file)) as ComponentJson
    else if (file.endsWith('.wxss')) styles[name] = browserStyle(directory, file)
    else if (file.endsWith('.wxs')) templates.addScript(name, read(file))
    else if (file.endsWith('.wxml')) {
      const warnings = [...((templates.addTmpl(name, read(file)) ?? []) as TemplateWarning[])]
      diagnostics.push(...warnings.map((warning) => `${file}:${warning.startLine + 1}: ${warning.message}`))
    }
  }
  const compiled = templates.getTmplGenObjectGroups()
  templates.free()

  return {
    app: configs.app as unknown as AppJson,
    theme: (configs.theme ?? {}) as unknown as PackedPackage['theme'],
    scripts,
    configs,
    styles,
    templates: compiled,
    officialTemplates: officialTemplates(directory, diagnostics),
    knownApis: knownApis(require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts')),
    diagnostics,
  }
}
