/**
 * Runs WeChat's own project checks (miniprogram-ci) over one project folder, in a process of its own and without network.
 * Prints one line of JSON: { problems, quality }.
 */
import dns from 'node:dns'
import * as ci from 'miniprogram-ci'
import { allPages, type AppJson } from '../../engine/app-json'

const [projectPath = '', privateKeyPath = ''] = process.argv.slice(2)
const problems: string[] = []
const { log } = console

// The tool asks WeChat's servers for things these checks do without.
dns.lookup = ((_host: string, options: unknown, answer?: (error: Error) => void) => {
  const callback = typeof options === 'function' ? (options as (error: Error) => void) : answer
  callback?.(new Error('no network in this check'))
}) as unknown as typeof dns.lookup
// It starts helpers in plain Node, which would inherit this process's TypeScript loader.
process.execArgv = []
process.on('unhandledRejection', (error) => {
  if (!/servicewechat|no network/.test(String(error))) problems.push(`unhandled: ${String(error)}`)
})
console.log = () => undefined

interface Tool {
  DefaultProjectAttr: object
  getAppJSON(project: object): Promise<AppJson>
  getPageJSON(project: object, page: { miniprogramRoot: string; pagePath: string }): Promise<object>
  checkCodeQuality(project: object): Promise<{ name: string; success: boolean; text: string }[]>
}

const tool = ci as unknown as Tool

async function attempt(name: string, act: () => Promise<unknown>) {
  try {
    await act()
  } catch (error) {
    problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`.slice(0, 600))
  }
}

async function run() {
  const project = new ci.Project({
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath,
    privateKeyPath,
    ignores: [],
  })
  Object.assign(project, { attr: () => Promise.resolve(tool.DefaultProjectAttr) })

  await attempt('app.json', async () => {
    const app = await tool.getAppJSON(project)
    for (const pagePath of allPages(app))
      await attempt(pagePath, () => tool.getPageJSON(project, { miniprogramRoot: 'package', pagePath }))
  })
  await attempt('compile', () =>
    ci.getCompiledResult({
      project,
      version: '0',
      setting: { es6: true, minifyJS: true, minifyWXML: true, minifyWXSS: true },
      onProgressUpdate: () => undefined,
    }),
  )
  const quality: unknown[] = []
  await attempt('quality', async () => quality.push(...(await tool.checkCodeQuality(project))))
  log(JSON.stringify({ problems, quality }))
}

void run().finally(() => process.exit(0))
