import * as glassEasel from 'glass-easel'
import { MiniProgramEnv, type CodeSpace } from 'glass-easel-miniprogram-adapter'
import { compileSource } from '../compile-source'
import { nativeTags } from '../native-tags'
import { resolveInPackage } from '../package-paths'
import { overrideAttributes } from './attributes'
import { createBackend } from './backend'
import type { Definition, MountRequest, MountedPage, PageInstance, ViewWindow } from './contract'
import { defineNativeComponents } from './native-components'
import { answerOpenTypes } from './open-types'

type Templates = Record<string, unknown>

function addStyle(content: string | undefined) {
  if (!content) return
  const style = document.createElement('style')
  style.textContent = content
  document.head.append(style)
}

/** Component definitions name types by the logic layer's constructors, which are not this window's. */
function withTypesOfThisWindow(definition: Definition, logicTypes: MountRequest['logicTypes']): Definition {
  const { properties } = definition as { properties?: Record<string, unknown> }
  if (!properties) return definition
  const types = new Map<unknown, unknown>([
    [logicTypes.Object, Object],
    [logicTypes.Array, Array],
    [logicTypes.String, String],
    [logicTypes.Number, Number],
    [logicTypes.Boolean, Boolean],
  ])
  const translate = (property: unknown) => {
    if (types.has(property)) return types.get(property)
    if (typeof property !== 'object' || property === null) return property
    const { type = null } = property as { type?: unknown }
    return { ...property, type: types.get(type) ?? type }
  }
  const translated = Object.entries(properties).map(([name, property]) => [name, translate(property)])
  return { ...definition, properties: Object.fromEntries(translated) }
}

function register(space: CodeSpace, templates: Templates, request: MountRequest) {
  const { packed, path, components } = request
  const done = new Set<string>()
  const prepare = (name: string) => {
    space.addComponentStaticConfig(name, packed.configs[name] ?? {})
    space.addCompiledTemplate(name, {
      groupList: templates,
      content: templates[name],
      // Without it `bindtap` on a native component becomes a plain attribute.
      fallbackListenerOnNativeNode: true,
    } as never)
  }
  const registerUsed = (name: string) => {
    for (const reference of Object.values(packed.configs[name]?.usingComponents ?? {})) {
      const used = resolveInPackage(name, reference)
      const definition = components[used]
      if (!definition || done.has(used)) continue
      done.add(used)
      registerUsed(used)
      prepare(used)
      const translated = withTypesOfThisWindow(definition, request.logicTypes)
      space.component(used).definition(translated).register()
    }
  }
  registerUsed(path)
  prepare(path)
  space
    .component(path)
    .pageDefinition(request.page as never)
    .register()
}

function mount(request: MountRequest): MountedPage {
  const { packed, path, components } = request
  for (const name of ['app', path, ...Object.keys(components)]) addStyle(packed.styles[name])

  const environment = new MiniProgramEnv()
  const space = environment.createCodeSpace('', true)
  for (const tag of nativeTags) space.getComponentSpace().setGlobalUsingComponent(tag, `taro-${tag}-core`)
  const templates = compileSource([], `return ${packed.templates}`)() as Templates
  register(space, templates, request)

  const backend = environment.associateBackend(createBackend(request.addressOf))
  const placeholder = document.createElement('span')
  document.body.append(placeholder)
  const root = backend.createRoot('taro-page', space, path)
  root.attach(document.body as never, placeholder as never)
  return { page: root.get() as unknown as PageInstance, release: () => root.release() }
}

glassEasel.globalOptions.writeIdToDOM = true
overrideAttributes()
defineNativeComponents()
answerOpenTypes(document)
;(window as unknown as ViewWindow).engineView = { mount }
