import type { Chunk, ChunkGraph, ChunkGroup, Compiler, Module } from 'webpack'

const home = /pages[\\/]home[\\/]index$/
const pageFile = 'index.html'

const isOfHome = (group: ChunkGroup) => group.origins.some(({ request }) => home.test(request ?? ''))

/** Whether the home page waits for this module. */
export const isReachedByHome = (module: Module, { chunkGraph }: { chunkGraph: ChunkGraph }): boolean =>
  [...chunkGraph.getModuleChunksIterable(module)].some((chunk: Chunk) =>
    [...chunk.groupsIterable].some(isOfHome),
  )

const preload = (file: string) =>
  `<link rel="preload" as="${file.endsWith('.css') ? 'style' : 'script'}" href="/${file}"/>`

/** A style sheet that stands before the placeholder would keep it from being drawn. */
function stylesLast(page: string): string {
  const sheets = page.match(/<link [^>]*rel="stylesheet"[^>]*>/g) ?? []
  const without = sheets.reduce((text, sheet) => text.replace(sheet, ''), page)
  return without.replace('</body>', `${sheets.join('')}</body>`)
}

/** Lets the browser fetch the parts of the home page together with the app, instead of after it has run. */
export class FirstLoad {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap('FirstLoad', (compilation) => {
      // After the names have got their hashes.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'FirstLoad', stage }, (assets) => {
        const page = assets[pageFile]?.source().toString()
        if (page === undefined) return
        const files = compilation.chunkGroups.filter(isOfHome).flatMap((group) => group.getFiles())
        const hints = [...new Set(files)].filter((file) => /\.(js|css)$/.test(file)).map(preload)
        const text = stylesLast(page).replace('</head>', `${hints.join('')}</head>`)
        compilation.updateAsset(pageFile, new sources.RawSource(text))
      })
    })
  }
}
