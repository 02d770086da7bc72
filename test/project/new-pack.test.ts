import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import path from 'node:path'
import { runInThisContext } from 'node:vm'
import { build } from 'esbuild'
import type { Pack } from '@domain/policy/pack/pack'
import { packDefects } from '@domain/policy/editions/pack-defects'
import type { skeletonOf } from '../../scripts/pack-skeleton'

const packsFolder = path.resolve('cloudfunctions/domain/packs')
const newPack = { id: 'nowhere-2031', city: '无名市', document: '901', from: '2031-01-01', to: '2031-03-31' }

/** Compiles a pack that lies in memory as if it were in its folder. */
async function compiled(files: Record<string, string>): Promise<Pack> {
  const folder = path.join(packsFolder, newPack.id)
  const result = await build({
    entryPoints: ['./pack'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
    plugins: [
      {
        name: 'pack-in-memory',
        setup(bundler) {
          bundler.onResolve({ filter: /^\.\/pack$/ }, ({ kind }) =>
            kind === 'entry-point' ? { path: path.join(folder, 'pack.ts'), namespace: 'memory' } : undefined,
          )
          bundler.onResolve({ filter: /^\./, namespace: 'memory' }, ({ path: name }) => {
            const file = `${path.join(folder, name)}.ts`
            return path.dirname(file) === folder ? { path: file, namespace: 'memory' } : { path: file }
          })
          bundler.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path: file }) => ({
            contents: files[path.basename(file)] ?? '',
            loader: 'ts',
          }))
        },
      },
    ],
  })
  const made = runInThisContext(`${result.outputFiles[0]?.text ?? ''};made`) as { nowhere2031: Pack }
  return made.nowhere2031
}

const clauses = { '901': ['一', '一（一）'] }
const skeleton = async (pack: Parameters<typeof skeletonOf>[0] = newPack) =>
  (await import('../../scripts/pack-skeleton')).skeletonOf(pack)

test('a new pack compiles, and the static check names every place that is still to be filled in', async () => {
  const found = packDefects(await compiled(await skeleton()), clauses)
  assert.ok(found.length > 10)
  assert.ok(found.every(({ defect }) => /still to be filled in|no clause/.test(defect)))
})

const filledIn = (files: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      text.replaceAll("item1('【待填】')", "item1('（一）')").replaceAll('【待填】', '写好了'),
    ]),
  )

test('once filled in, it passes', async () => {
  const pack = await compiled(filledIn(await skeleton()))
  assert.deepEqual(packDefects(pack, clauses), [])
  assert.deepEqual(pack.campaign, { from: '2031-01-01', to: '2031-03-31' })
})

test('where the source states no end none is made up, of the policy nor of a measure', async () => {
  const { to, ...endless } = newPack
  assert.ok(to)
  const pack = await compiled(filledIn(await skeleton(endless)))
  assert.deepEqual(packDefects(pack, clauses), [])
  assert.deepEqual(pack.campaign, { from: '2031-01-01', to: 'notStated' })
  assert.deepEqual(
    pack.measures.map(({ apply }) => apply.kind),
    ['notStated'],
  )
})

test('it is listed with the others without touching another line', async () => {
  const { addToAllPacks } = await import('../../scripts/pack-skeleton')
  const before =
    "import { a } from './a/pack'\n\n/** Every pack. */\nexport const packs: readonly Pack[] = [a]\n"
  assert.equal(
    addToAllPacks(before, 'nowhere-2031'),
    "import { a } from './a/pack'\nimport { nowhere2031 } from './nowhere-2031/pack'\n\n/** Every pack. */\nexport const packs: readonly Pack[] = [a, nowhere2031]\n",
  )
})
