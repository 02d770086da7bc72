import assert from 'node:assert/strict'
import { afterAll, beforeAll, describe, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import type { Driver } from '../journeys/drivers/driver'
import { engineDriver } from '../journeys/drivers/engine-driver'
import { launchBrowser } from '../journeys/drivers/launch-browser'
import { withPackage } from '../weapp/tiny-package'
import { startEngine } from './start-engine'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const home = (script: string) => ({ 'pages/home/index.js': script })

const twoPages = {
  'app.json': '{"pages":["pages/home/index","pages/next/index"]}',
  'pages/home/index.js': `Page({
    data: { text: '' },
    onLoad() { this.note('onLoad') },
    onShow() { this.note('onShow') },
    onReady() { this.note('onReady') },
    onHide() { this.note('onHide') },
    note(name) { this.setData({ text: this.data.text + ' ' + name }) },
    go() { wx.navigateTo({ url: '../next/index?name=%E6%9D%8E' }) },
  })`,
  'pages/home/index.wxml': '<view aria-role="button" bindtap="go">去下一页</view><view>{{text}}</view>',
  'pages/next/index.js': 'Page({ data: { name: "" }, onLoad({ name }) { this.setData({ name }) } })',
  'pages/next/index.json': '{"navigationBarTitleText":"第二页"}',
  'pages/next/index.wxml': '<view>你好{{name}}</view>',
}

/** Opens a tiny package and hands over a phone that shows it. */
const play = (files: Record<string, string>, story: (phone: Driver) => Promise<void>) =>
  withPackage(files, async (packageDirectory) => {
    const engine = await startEngine({ packageDirectory })
    const phone = await engineDriver(browser, { suite: 'engine', url: engine.url, patience: 3000 })
    try {
      await phone.open()
      await story(phone)
    } finally {
      await phone.close()
      await engine.close()
    }
  })

/** What a script of the package sees, as the text of its page. */
const shows = (expression: string, expected: string) =>
  play(home(`Page({ data: { text: '=' + String(${expression}) + '=' } })`), (phone) =>
    phone.see(`=${expected}=`),
  )

describe('the logic layer', () => {
  it('has no browser interface and nothing that old phones lack', () => {
    const names = ['window', 'document', 'fetch', 'AbortController', 'Intl', 'TextEncoder', 'structuredClone']
    const types = names.map((name) => `typeof ${name}`).join(', ')
    return shows(`[${types}]`, names.map(() => 'undefined').join(','))
  })

  it('makes nothing callable out of text', () => shows("typeof new Function('return 1')", 'object'))

  it('gives its global object to those who ask the old way', () =>
    shows("typeof Function('return this')().setTimeout", 'function'))
})

describe('pages', () => {
  it('live through WeChat’s order of events, with query, title and way back', () =>
    play(twoPages, async (phone) => {
      await phone.see('onLoad onShow onReady')
      await phone.tap('去下一页')
      await phone.see('你好李')
      await phone.see('第二页')
      await phone.back()
      await phone.see('onLoad onShow onReady onHide onShow')
    }))

  it('that are not in app.json are refused', () =>
    play(
      home(`Page({ data: { text: '' }, onLoad() {
        wx.navigateTo({ url: '/pages/gone/index', fail: ({ errMsg }) => this.setData({ text: errMsg }) })
      } })`),
      (phone) => phone.see('navigateTo:fail page "pages/gone/index" is not found'),
    ))
})

describe('the engine records', () => {
  it('what a page hands to the screen, by what the person did', () =>
    play(twoPages, async (phone) => {
      await phone.tap('去下一页')
      await phone.see('你好李')
      const { setDataCalls, largestInteraction } = await phone.metrics()
      assert.equal(setDataCalls, 5)
      assert.equal(largestInteraction.name, '1/start')
    }))

  it('a method that it lacks, by name', () =>
    play(home("Page({ data: { text: 'x' }, onLoad() { wx.startBeaconDiscovery({}) } })"), async (phone) => {
      const { missingApis, errors } = await phone.metrics()
      assert.deepEqual(missingApis, ['startBeaconDiscovery'])
      assert.match(errors.join('\n'), /wx\.startBeaconDiscovery exists in WeChat/)
    }))

  it('a template that WeChat would not draw because it calls itself', () =>
    play(
      {
        ...home("Page({ data: { text: '', d: 0 }, onLoad() { this.setData({ d: 3 }) } })"),
        'pages/home/index.wxml':
          '<template name="t"><view><template is="t" data="{{d:d-1}}" wx:if="{{d>0}}"/></view></template>' +
          '<template is="t" data="{{d:d}}"/>',
      },
      async (phone) => {
        const { templateWarnings } = await phone.metrics()
        assert.match(templateWarnings.join('\n'), /called recursively/)
      },
    ))
})

describe('the phone', () => {
  it('keeps storage and saved files when the app is started again', () =>
    play(
      {
        ...home(`Page({
          data: { text: '' },
          onLoad() {
            const path = wx.getStorageSync('photo')
            if (path) wx.getFileSystemManager().access({ path, success: () => this.setData({ text: '还在' }) })
          },
          pick() {
            wx.chooseMedia({ count: 1, success: ({ tempFiles: [{ tempFilePath }] }) =>
              wx.getFileSystemManager().saveFile({ tempFilePath, success: ({ savedFilePath }) => {
                wx.setStorageSync('photo', savedFilePath)
                this.setData({ text: '存好了' })
              } })
            })
          },
        })`),
        'pages/home/index.wxml': '<view aria-role="button" bindtap="pick">选照片</view><view>{{text}}</view>',
      },
      async (phone) => {
        await phone.choosePhotos('选照片', [import.meta.filename])
        await phone.see('存好了')
        await phone.open()
        await phone.see('还在')
      },
    ))

  it('says how the network is', () =>
    play(
      home(`Page({ data: { text: '' }, onLoad() {
        wx.onNetworkStatusChange(({ networkType }) => this.setData({ text: '网络' + networkType }))
      } })`),
      async (phone) => {
        await phone.offline(true)
        await phone.see('网络none')
        await phone.offline(false)
        await phone.see('网络wifi')
      },
    ))
})
