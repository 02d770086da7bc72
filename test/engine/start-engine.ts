import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { engineScripts } from './build-scripts'
import { packPackage } from './pack-package'
import { proxy } from './proxy'

export interface EngineOptions {
  /** The built WeChat package, for example dist/weapp. */
  packageDirectory: string
  /** Where the local cloud listens. Without it the phone has no connection. */
  cloudUrl?: string
}

export interface RunningEngine {
  /** The host page: `?path=` opens a page first, `?token=` signs in. */
  url: string
  /** What the compilers had to say about the package. */
  diagnostics: readonly string[]
  close(): Promise<void>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
}

function send(answer: ServerResponse, name: string, body: string | Buffer) {
  const type = types[path.extname(name)] ?? 'application/octet-stream'
  // A package lies on the phone whole: a page opens without a network.
  answer.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' })
  answer.end(body)
}

/** Serves a built WeChat package in WeChat's own component framework, on a free port of this machine. */
export async function startEngine({ packageDirectory, cloudUrl }: EngineOptions): Promise<RunningEngine> {
  const own = (file: string) => readFile(path.join(import.meta.dirname, file), 'utf8')
  const [scripts, hostPage, viewPage] = await Promise.all([
    engineScripts(),
    own('host/host.html'),
    own('view/view.html'),
  ])
  const packed = packPackage(packageDirectory)
  const served = new Map([
    ['/', ['host.html', hostPage]],
    ['/view.html', ['view.html', viewPage]],
    ['/host.js', ['host.js', scripts.host]],
    ['/view.js', ['view.js', scripts.view]],
    ['/package.json', ['package.json', JSON.stringify(packed)]],
  ] as const)

  async function serve(incoming: IncomingMessage, answer: ServerResponse) {
    const { pathname } = new URL(incoming.url ?? '/', 'http://engine')
    if (/^\/(client|demo)\//.test(pathname)) return proxy(cloudUrl, incoming, answer)
    const known = served.get(pathname as '/')
    if (known) return send(answer, known[0], known[1])
    if (!pathname.startsWith('/package/')) throw new Error(`no such file ${pathname}`)
    const file = path.resolve(packageDirectory, decodeURIComponent(pathname.slice('/package/'.length)))
    if (!file.startsWith(path.resolve(packageDirectory) + path.sep)) throw new Error('outside the package')
    send(answer, file, await readFile(file))
  }

  const server = createServer((incoming, answer) => {
    serve(incoming, answer).catch(() => answer.writeHead(404).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    diagnostics: packed.diagnostics,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
