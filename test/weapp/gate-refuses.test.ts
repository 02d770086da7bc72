import assert from 'node:assert/strict'
import { describe, it } from '@jest/globals'
import { compileTemplates } from '../engine/official/wcc'
import { officialRenderer } from '../engine/official/render'
import { overBudget } from './checks/budget'
import { refusedStyles, refusedTemplates } from './checks/official-compilers'
import { privacyNamesIn } from './checks/privacy-use'
import { checkProject } from './checks/project'
import { incompletePages, missingReferences } from './checks/references'
import { modernScripts } from './checks/syntax'
import { withPackage } from './tiny-package'

const page = 'pages/home/index'

describe('the package gate lets a sound package through', () => {
  it('without a word', async () => {
    const problems = await withPackage({}, (directory) => [
      ...missingReferences(directory),
      ...incompletePages(directory, [page]),
      ...overBudget(directory, []),
      ...modernScripts(directory),
      ...refusedTemplates(directory),
      ...refusedStyles(directory),
    ])
    assert.deepEqual(problems, [])
  })
})

describe('the package gate refuses', () => {
  const references: [string, Record<string, string>, string][] = [
    ['an import', { [`${page}.wxml`]: '<import src="./gone.wxml"/>' }, 'pages/home/gone.wxml'],
    ['an include', { [`${page}.wxml`]: '<include src="/gone"/>' }, 'gone.wxml'],
    ['a wxs module', { [`${page}.wxml`]: '<wxs module="m" src="../gone.wxs"/>' }, 'pages/gone.wxs'],
    ['a script', { [`${page}.js`]: "require('../../gone');Page({})" }, 'gone.js'],
    ['a style', { 'app.wxss': '@import "./gone.wxss";' }, 'gone.wxss'],
    ['a component', { [`${page}.json`]: '{"usingComponents":{"a":"./gone"}}' }, 'pages/home/gone.js'],
  ]
  for (const [what, changes, target] of references)
    it(`${what} that is not in the package`, async () => {
      const missing = await withPackage(changes, missingReferences)
      assert.ok(
        missing.some((line) => line.endsWith(`needs ${target}`)),
        missing.join('\n'),
      )
    })

  it('a page of app.json without a template', async () => {
    const missing = await withPackage({}, (directory) => incompletePages(directory, ['pages/other/index']))
    assert.ok(missing.includes('pages/other/index.wxml'))
  })

  it('a file above its budget', async () => {
    const tooMuch = await withPackage({ 'big.js': '/**/'.repeat(140_000) }, (directory) =>
      overBudget(directory, []),
    )
    assert.match(tooMuch.join('\n'), /big\.js: 547 KB of 500 KB/)
  })

  it('a subpackage above its budget', async () => {
    const half = '/**/'.repeat(70_000)
    const tooMuch = await withPackage({ 'sub/a.js': half, 'sub/b.js': half }, (directory) =>
      overBudget(directory, ['sub/']),
    )
    assert.match(tooMuch.join('\n'), /^sub\/: 547 KB/)
  })

  it('a script an old phone cannot read', async () => {
    const modern = await withPackage({ [`${page}.js`]: 'Page({ data: { a: ({})?.b } })' }, modernScripts)
    assert.match(modern.join('\n'), /index\.js: SyntaxError/)
  })

  it('a template WeChat’s compiler cannot read', async () => {
    const refused = await withPackage({ [`${page}.wxml`]: '<view><text></view>' }, refusedTemplates)
    assert.match(refused.join('\n'), /index\.wxml/)
  })

  it('a style WeChat’s compiler cannot read', async () => {
    assert.match(
      (await withPackage({ 'app.wxss': '* { color: red }' }, refusedStyles)).join('\n'),
      /app\.wxss/,
    )
  })

  it('a template that calls itself, as WeChat would not draw it', async () => {
    const recursive =
      '<template name="t"><view><template is="t" data="{{d:d-1}}" wx:if="{{d>0}}"/></view></template>' +
      '<template is="t" data="{{d:3}}"/>'
    const rendered = await withPackage({ [`${page}.wxml`]: recursive }, (directory) =>
      officialRenderer(compileTemplates(directory), {})(page, {}),
    )
    assert.match(rendered.warnings.join('\n'), /called recursively/)
  })

  it('an app.json WeChat’s own checks refuse', async () => {
    const app = '{"pages":["pages/home/index","pages/gone/index"]}'
    const { problems } = await withPackage({ 'app.json': app }, checkProject)
    assert.match(problems.join('\n'), /pages\/gone\/index/)
  })
})

describe('interfaces to personal data are found', () => {
  const ways: Record<string, string> = {
    'as a member': 'Taro.chooseMedia({})',
    'by a written name': "wx['chooseMedia']({})",
    'taken out of the object': 'const { chooseMedia: pick } = Taro',
    'by a named import': "import { chooseMedia } from '@tarojs/taro'",
  }
  for (const [how, source] of Object.entries(ways))
    it(how, () => assert.deepEqual(privacyNamesIn(source), ['chooseMedia']))

  it('as a button’s ability', () => {
    assert.deepEqual(privacyNamesIn('<Button openType="getPhoneNumber" />'), ['getPhoneNumber'])
  })

  it('and a word in a comment is none', () => {
    assert.deepEqual(privacyNamesIn('// Taro.chooseMedia\nconst text = "Taro.getLocation"'), [])
  })
})
