import assert from 'node:assert/strict'
import { beforeAll, describe, it } from '@jest/globals'
import { privacyInterfaces } from '../../src/services/phone/privacy-interfaces'
import { allPages } from '../engine/app-json'
import { overBudget } from './checks/budget'
import { packageDirectory, readApp, sourceDirectory, subpackageRoots } from './checks/built-package'
import { openEveryPage, type EveryPage } from './checks/every-page'
import { refusedStyles, refusedTemplates } from './checks/official-compilers'
import { privacyNames } from './checks/privacy-list'
import { privacyNamesUnder } from './checks/privacy-use'
import { checkProject, type ProjectReport } from './checks/project'
import { incompletePages, missingReferences } from './checks/references'
import { modernScripts } from './checks/syntax'

const app = readApp(packageDirectory)
const none: string[] = []
const declared = privacyInterfaces.map(({ name }) => name).sort()

describe('the built WeChat package', () => {
  it('is accepted by WeChat’s template compiler', () => {
    assert.deepEqual(refusedTemplates(packageDirectory), none)
  })

  it('is accepted by WeChat’s style compiler', () => {
    assert.deepEqual(refusedStyles(packageDirectory), none)
  })

  it('holds every file that its files name', () => {
    assert.deepEqual(missingReferences(packageDirectory), none)
  })

  it('holds script, settings and template of every page', () => {
    assert.deepEqual(incompletePages(packageDirectory, allPages(app)), none)
  })

  it('stays within its size budgets', () => {
    assert.deepEqual(overBudget(packageDirectory, subpackageRoots(app)), none)
  })

  it('can be read by an old phone', () => {
    assert.deepEqual(modernScripts(packageDirectory), none)
  })
})

describe('personal data', () => {
  it('is asked for through WeChat’s privacy question', () => {
    assert.equal(app.__usePrivacyCheck__, true)
  })

  it('is reached by exactly the interfaces the privacy guide declares', () => {
    assert.deepEqual(privacyNamesUnder(sourceDirectory), declared)
  })
})

describe('WeChat’s own project checks', () => {
  let report: ProjectReport
  beforeAll(async () => {
    report = await checkProject(packageDirectory)
  })

  it('find no problem in app.json, the pages and the compiled code', () => {
    assert.deepEqual(report.problems, none)
  })

  it('pass every rule of code quality', () => {
    assert.notEqual(report.quality.length, 0)
    const failed = report.quality.filter(({ success }) => !success)
    assert.deepEqual(
      failed.map(({ name, text }) => `${name}: ${text}`),
      none,
    )
  })
})

describe('every page, opened in the engine', () => {
  let pages: EveryPage
  beforeAll(async () => {
    pages = await openEveryPage(packageDirectory)
  })

  it('opens without an error', () => {
    assert.deepEqual(pages.errors, none)
  })

  it('has templates without a warning of the compilers', () => {
    assert.deepEqual(pages.diagnostics, none)
  })

  it('has no template that calls itself', () => {
    assert.deepEqual(pages.templateWarnings, none)
  })

  it('calls no interface that the engine cannot vouch for', () => {
    assert.deepEqual(pages.missingApis, none)
  })

  it('calls no undeclared interface to personal data', () => {
    const called = pages.apis.filter((name) => privacyNames.has(name) && !declared.includes(name as never))
    assert.deepEqual(called, none)
  })

  it('hands less than 256 KB to the screen at once', () => {
    assert.ok(pages.largestInteraction.bytes < 256 * 1024, JSON.stringify(pages.largestInteraction))
  })

  it('draws fewer than 1,000 elements, fewer than 30 deep', () => {
    assert.ok(pages.nodes < 1000 && pages.depth < 30, `${pages.nodes} elements, ${pages.depth} deep`)
  })
})
