import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Answers } from '../../cloudfunctions/domain/policy/pack/question'
import { demoToken } from './drivers/demo-session'
import { seriousFindings } from './support/serious-findings'
import { callAs } from './support/server'
import { aStage, type Stage } from './support/stage'

const artefacts = path.resolve(__dirname, '../artefacts/screens')

type Screen = { name: string; persona: string; page: string; sees: string; answers?: Answers }

const check = 'packages/check'
const enterprise = 'packages/enterprise/mine/index'
const asWorker: Answers = {
  asker: 'worker',
  situation: 'platform',
  householdRegister: '220302',
  contract: 'threeYears',
  union: 'yes',
  fareTotal: 376_00,
}
const asEnterprise: Answers = {
  asker: 'enterprise',
  enterpriseDistrict: 'jingyue',
  enterpriseMatters: ['keptProducing'],
  fourAbove: 'yes',
  ownership: 'no',
  stayers: 12,
}
const asAgency: Answers = { asker: 'agency', agencyStanding: ['inCity', 'licence', 'report'] }

/** Every screen of the browser build, each as a person who has something on it. */
const screens: readonly Screen[] = [
  { name: 'home-new', persona: 'worker-1', page: 'pages/home/index', sees: '申请出行补贴' },
  { name: 'home-returned', persona: 'worker-5', page: 'pages/home/index', sees: '去补正' },
  { name: 'inbox', persona: 'worker-6', page: 'pages/inbox/index', sees: '单位工会' },
  { name: 'inbox-empty', persona: 'worker-10', page: 'pages/inbox/index', sees: '消息' },
  { name: 'me', persona: 'worker-1', page: 'pages/me/index', sees: '大字' },
  { name: 'privacy', persona: 'worker-3', page: 'pages/privacy/index', sees: '查有没有重复申请' },
  {
    name: 'roster-places',
    persona: 'worker-7',
    page: 'packages/worker/roster-places/index',
    sees: '您的身份证号',
  },
  { name: 'my-data', persona: 'worker-7', page: 'packages/worker/my-data/index', sees: '删掉内容和照片' },
  { name: 'help', persona: 'worker-1', page: 'pages/help/index', sees: '0431-88912216' },
  { name: 'lost', persona: 'worker-1', page: 'pages/lost/index', sees: '没有找到这一页' },
  { name: 'consent', persona: 'worker-10', page: 'packages/worker/claim/index', sees: '同意' },
  { name: 'claim-draft', persona: 'worker-2', page: 'packages/worker/claim/index', sees: '手机号' },
  { name: 'claim-correction', persona: 'worker-5', page: 'packages/worker/claim/index', sees: '工会的话' },
  {
    name: 'statistics',
    persona: 'centre',
    page: 'packages/statistics/office/index',
    sees: '现在等着办',
  },
  { name: 'notices', persona: 'worker-1', page: 'packages/notices/list/index', sees: '还有 2 天' },
  { name: 'objections', persona: 'bureau', page: 'packages/notices/objections/index', sees: '等答复' },
  { name: 'employer', persona: 'worker-2', page: 'packages/worker/employer/index', sees: '单位' },
  { name: 'status-in-review', persona: 'worker-3', page: 'claim-status', sees: '单位工会核对中' },
  { name: 'status-forwarded', persona: 'worker-6', page: 'claim-status', sees: '上级工会' },
  { name: 'status-refused', persona: 'worker-7', page: 'claim-status', sees: '没有通过' },
  { name: 'check-asker', persona: 'worker-1', page: `${check}/question/index`, sees: '您给谁查？' },
  {
    name: 'check-several',
    persona: 'worker-1',
    page: `${check}/question/index?question=matters`,
    sees: '下面哪些是您的情况？',
    answers: asWorker,
  },
  {
    name: 'check-number',
    persona: 'worker-1',
    page: `${check}/question/index?question=placements`,
    sees: '一家一家填',
    answers: asAgency,
  },
  {
    name: 'check-region',
    persona: 'worker-1',
    page: `${check}/question/index?question=householdRegister`,
    sees: '吉林省四平市铁西区',
    answers: asWorker,
  },
  {
    name: 'check-results-worker',
    persona: 'worker-1',
    page: `${check}/results/index`,
    sees: '您可能领到',
    answers: asWorker,
  },
  {
    name: 'check-results-enterprise',
    persona: 'worker-1',
    page: `${check}/results/index`,
    sees: '单位可能领到',
    answers: asEnterprise,
  },
  {
    name: 'measure-travel',
    persona: 'worker-1',
    page: `${check}/measure/index?pack=changchun-2023&id=travel-subsidy`,
    sees: '要准备什么',
    answers: asWorker,
  },
  {
    name: 'measure-coupons',
    persona: 'worker-1',
    page: `${check}/measure/index?pack=changchun-2023&id=coupons`,
    sees: '算一算',
  },
  { name: 'catalogue', persona: 'worker-1', page: `${check}/catalogue/index`, sees: '人才公寓' },
  { name: 'status-card', persona: 'worker-15', page: 'claim-status', sees: '钱打到哪张卡' },
  { name: 'queue-district', persona: 'district', page: 'packages/staff/queue/index', sees: '待复核' },
  { name: 'review-centre', persona: 'centre', page: 'review', sees: '批准' },
  { name: 'bundles', persona: 'employment', page: 'packages/staff/bundles/index', sees: '等着报送的' },
  { name: 'payment', persona: 'centre', page: 'packages/staff/payment/index', sees: '提交打款批次…' },
  { name: 'queue', persona: 'union-one', page: 'packages/staff/queue/index', sees: '待核对' },
  { name: 'review', persona: 'union-one', page: 'review', sees: '身份已核对' },
  { name: 'team', persona: 'administrator', page: 'packages/staff/team/index', sees: '单位名称或拼音' },
  { name: 'enterprise-form', persona: 'worker-10', page: enterprise, sees: '统一社会信用代码' },
  { name: 'enterprise-asked', persona: 'hr-new', page: enterprise, sees: '汽开区就业服务局在核对' },
  {
    name: 'enterprise-queue',
    persona: 'employment',
    page: 'packages/staff/enterprises/index',
    sees: '长春样例汽车座椅有限公司',
  },
  { name: 'enterprise-review', persona: 'employment', page: 'enterprise-review', sees: '逐项核对' },
  { name: 'invitation', persona: 'worker-10', page: 'packages/staff/invitation/index', sees: '邀请码' },
]

const looks = [
  { name: 'plain', width: 390, settings: null },
  { name: 'large', width: 320, settings: { largeType: true, theme: 'light' } },
  { name: 'dark', width: 430, settings: { largeType: false, theme: 'dark' } },
] as const

let stage: Stage
beforeAll(async () => {
  mkdirSync(artefacts, { recursive: true })
  stage = await aStage()
})
afterAll(() => stage.close())

for (const look of looks) {
  describe(`every screen at ${look.width} px, ${look.name}`, () => {
    for (const screen of screens) {
      test(`${screen.name}: no serious accessibility finding, nothing wider than the phone`, async () => {
        const page = await openScreen(screen, look)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        const findings = await seriousFindings(page)
        await page.screenshot({ path: path.join(artefacts, `${screen.name}.${look.name}.png`) })
        await page.context().close()
        assert.deepEqual(findings, [])
        assert.ok(wide <= 0, `${wide} px wider than the screen`)
      })
    }
  })
}

describe('the queue of staff on a phone of 360 px', () => {
  for (const persona of ['union-one', 'district', 'centre'])
    test(`${persona}: a row takes three lines at most`, async () => {
      const queue = { name: 'queue-rows', persona, page: 'packages/staff/queue/index', sees: '同事' }
      const page = await openScreen(queue, { name: 'rows', width: 360, settings: null })
      await page.locator('.review-row').first().waitFor()
      const rows = await page.locator('.review-row').evaluateAll((found) =>
        found.map((row) => {
          const tops = [...row.querySelectorAll('*')]
            .filter((part) => part.childElementCount === 0 && part.textContent !== '')
            .map((part) => part.getBoundingClientRect())
          const oneLine = tops.every(({ height }) => height < 40)
          const lines = [...row.children].length
          return { lines, oneLine, wide: row.scrollWidth - row.clientWidth }
        }),
      )
      await page.screenshot({ path: path.join(artefacts, `queue-${persona}.360.png`) })
      await page.context().close()
      assert.ok(rows.length > 0)
      for (const { lines, oneLine, wide } of rows)
        assert.deepEqual([lines <= 3, oneLine, wide <= 0], [true, true, true])
    })
})

describe('the workbench of staff on a wide window', () => {
  test('list, claim and checklist side by side, no serious accessibility finding', async () => {
    const queue = screens.find((screen) => screen.name === 'queue')
    assert.ok(queue)
    const page = await openScreen(queue, { name: 'wide', width: 1280, settings: null })
    await page.getByText('褚假设').first().click()
    await page.getByText('褚假设').first().waitFor()
    const findings = await seriousFindings(page)
    await page.screenshot({ path: path.join(artefacts, 'workbench.wide.png') })
    await page.context().close()
    assert.deepEqual(findings, [])
  })
})

type Look = { name: string; width: number; settings: object | null }

/** The check kept on a phone. */
const checkOf = (answers: Answers) => ({
  packId: 'changchun-2023',
  byPack: { 'changchun-2023': { answers, order: Object.keys(answers) } },
})

async function openScreen(screen: Screen, { width, settings }: Look): Promise<Page> {
  const { persona, page: target, sees, answers } = screen
  const context = await stage.browser.newContext({
    viewport: { width, height: 844 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const token = await demoToken(stage.cloud.url, persona)
  const kept = {
    'session-token': token,
    'demo-persona': persona,
    // The check asks nobody what day it is.
    session: await callAs(stage, persona, 'open-session', {}),
    ...(answers ? { check: checkOf(answers) } : {}),
    ...(settings ? { settings } : {}),
  }
  await page.goto(new URL('/health', stage.cloud.url).href)
  await page.evaluate((values) => {
    for (const [key, data] of Object.entries(values)) localStorage.setItem(key, JSON.stringify({ data }))
  }, kept)
  await page.goto(new URL(`/#/${await addressOf(target, persona)}`, stage.cloud.url).href)
  await page.waitForFunction(
    (words) =>
      document.body.innerText.includes(words) || document.querySelector(`[aria-label='${words}']`) !== null,
    sees,
    { timeout: 10_000 },
  )
  return page
}

/** A screen about a claim is opened with the id of the person's own, or of the first that waits. */
async function addressOf(target: string, persona: string): Promise<string> {
  if (target === 'claim-status') {
    const { claims } = await callAs(stage, persona, 'list-my-claims', {})
    return `packages/worker/claim-status/index?id=${claims[0]?.id ?? ''}`
  }
  if (target === 'review') {
    const input = { view: 'waiting', organisationId: null, after: null } as const
    const { rows } = await callAs(stage, persona, 'list-review-queue', input)
    return `packages/staff/review/index?id=${rows[0]?.id ?? ''}`
  }
  if (target === 'enterprise-review') {
    const { rows } = await callAs(stage, persona, 'list-enterprises', { organisationId: null, after: null })
    return `packages/staff/enterprise/index?id=${rows[0]?.id ?? ''}`
  }
  return target
}
