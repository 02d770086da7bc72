import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from '@jest/globals'

const root = path.resolve(__dirname, '../..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const pages = (folder: string): string[] =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name))
const documents = [...pages('.'), ...pages('docs')]
const all = documents.map(read).join('\n')

/** The headings of a page, as GitHub makes addresses of them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )

/** Links inside the project, but not those to a folder. */
const linksOf = (text: string): [file: string, anchor: string][] =>
  [...text.matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)]
    .map(([, file = '', anchor = '']): [string, string] => [file, anchor])
    .filter(([file]) => !file.endsWith('/'))

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

describe('the documents', () => {
  for (const document of documents)
    test(`${document}: what it links to is there`, () => {
      for (const [file, anchor] of linksOf(read(document))) {
        const target = file === '' ? document : path.join(path.dirname(document), file)
        assert.ok(existsSync(path.join(root, target)), `${document} → ${target}`)
        if (anchor !== '') assert.ok(anchorsOf(read(target)).includes(anchor), `${target}#${anchor}`)
      }
    })

  test('every page of docs is one link away from the README', () => {
    const linked = linksOf(read('README.md')).map(([file]) => file)
    assert.deepEqual(
      documents.filter((document) => document !== 'README.md' && !linked.includes(document)),
      [],
    )
  })

  test('the README stays one page', () => {
    assert.ok(read('README.md').split('\n').length <= 100)
  })

  test('they name every command, and no other', () => {
    const named = [...all.matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name = '']) => name)
    const known = Object.keys(scripts)
    assert.deepEqual(
      [...new Set(named)].filter((name) => !known.includes(name)),
      [],
    )
    const missing = known.filter((name) => !named.includes(name) && !['start', 'test'].includes(name))
    assert.deepEqual(missing, [])
  })

  test('every setting of a deployment and of the functions stands in the page of settings', () => {
    const settings = read('docs/settings.md')
    const named = [
      ...read('.env.example').matchAll(/^([A-Z_]+)=/gm),
      ...read('cloudfunctions/platform/store/environment.ts').matchAll(/^ {2}([A-Z_]+): /gm),
    ]
    for (const [, name = ''] of named) assert.ok(settings.includes(`\`${name}\``), name)
  })
})

test('npm test runs every folder that holds a test', () => {
  const runner = read('scripts/test.ts')
  const folders = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => file.split(path.sep)[0] ?? '')
  for (const folder of new Set(folders)) assert.ok(runner.includes(`'${folder}'`), `test/${folder}`)
})
