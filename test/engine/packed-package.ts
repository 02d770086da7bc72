import type { AppJson, ComponentJson } from './app-json'

/** A built package in the shape the host page loads: everything compiled or read, nothing rewritten. */
export interface PackedPackage {
  app: AppJson
  /** theme.json: mode → name → value of the `@name`s in app.json. */
  theme: Record<string, Record<string, string>>
  /** file → source, unmodified. */
  scripts: Record<string, string>
  /** page or component path → its json. */
  configs: Record<string, ComponentJson>
  /** path → browser CSS. */
  styles: Record<string, string>
  /** JavaScript expression of all templates, by glass-easel's compiler. */
  templates: string
  /** JavaScript of all templates by WeChat's own compiler, null where its program does not run. */
  officialTemplates: string | null
  /** Every method WeChat documents on `wx`. */
  knownApis: string[]
  diagnostics: string[]
}
