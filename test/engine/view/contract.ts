import type { PackedPackage } from '../packed-package'

/** What App, Page and Component were called with. */
export type Definition = Record<string, unknown>

/** A page as the logic layer sees it. */
export interface PageInstance {
  data: Record<string, unknown>
  route: string
  __route__: string
  options: Record<string, string>
  setData(change: Record<string, unknown>, done?: () => void): void
  [member: string]: unknown
}

export interface MountRequest {
  packed: PackedPackage
  path: string
  page: Definition
  components: Record<string, Definition>
  /** The logic layer's own Object, Array …: property types in component definitions are these. */
  logicTypes: Record<'Object' | 'Array' | 'String' | 'Number' | 'Boolean', unknown>
  /** Where the browser finds a file that WeChat names `wxfile://…` or by its place in the package. */
  addressOf: (file: string) => string
}

export interface MountedPage {
  page: PageInstance
  release: () => void
}

/** The view layer's side of one page, on the frame's window. */
export interface EngineView {
  mount(request: MountRequest): MountedPage
}

export type ViewWindow = Window & typeof globalThis & { engineView: EngineView }
