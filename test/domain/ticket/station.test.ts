import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import fc from 'fast-check'
import { pinyin } from 'pinyin-pro'
import { bandOf, type FieldName } from '@domain/ticket/record/reading'
import { readTickets } from '@domain/ticket/read-tickets'
import { findStation, knownNames } from '@domain/ticket/places/station'
import { stationAsRead } from '@domain/ticket/places/station-as-read'
import { lettersApart } from '@domain/ticket/places/station-pinyin'
import { tripDirectionOf } from '@domain/ticket/places/trip-direction'
import { line, paperTicket } from './lines'

/** What is read of the place of departure on a blue ticket, with these letters under the name, or none. */
const readOnPaper = (name: string, letters: string | null, confidence = 0.99) => {
  const lines = paperTicket().flatMap((entry) => {
    if (entry.text === '农安站') return [{ ...line(`${name}站`, 96, entry.cy, 62), confidence }]
    if (entry.text === 'Nongan') return letters === null ? [] : [line(letters, 130, entry.cy, 32)]
    return [entry]
  })
  return readTickets(lines)[0]?.fields.from
}

const asPrinted = (name: string, letters: string | null, band: 'sure' | 'check') => {
  const from = readOnPaper(name, letters)
  assert.deepEqual([from?.value, from?.source, bandOf(from)], [name, 'photo', band], `${name} ${letters}`)
}

test('a name over its own letters is right, whoever its neighbours are', () => {
  for (const [name, letters] of [
    ['三门县', 'Sanmenxian'],
    ['三门峡', 'Sanmenxia'],
    ['新县', 'Xinxian'],
    ['新乡', 'Xinxiang'],
    ['清远', 'Qingyuan'],
    ['清原', 'Qingyuan'],
    ['黄石北', 'Huangshibei'],
    ['黄山北', 'Huangshanbei'],
    ['绍兴东', 'Shaoxingdong'],
    ['绍兴北', 'Shaoxingbei'],
  ] as const)
    asPrinted(name, letters, 'sure')
})

test('a name that nobody here knows is right over its own letters too', () => {
  for (const [name, letters] of [
    ['常平', 'Changping'],
    ['平洋', 'Pingyang'],
    ['永安乡', 'Yonganxiang'],
    ['双丰', 'Shuangfeng'],
    ['威虎岭', 'Weihuling'],
    ['柳园南', 'Liuyuannan'],
  ] as const) {
    assert.equal(findStation(name), null, name)
    asPrinted(name, letters, 'sure')
  }
})

test('nobody is asked to look at a station that its own letters confirm', () => {
  const doubtsOver = (letters: string) =>
    readTickets(
      paperTicket().map((entry) => ({
        ...entry,
        text: entry.text.replace('农安站', '常平站').replace('Nongan', letters),
      })),
    )[0]?.doubts
  assert.deepEqual(doubtsOver('Changping'), [])
  assert.deepEqual(doubtsOver('Changpin'), [{ doubt: 'stationUnknown', field: 'from' }])
})

test('characters with several readings, letters with several forms, names of other languages', () => {
  for (const [name, letters] of [
    ['六安', "Lu'an"],
    ['重庆北', 'Chongqingbei'],
    ['厦门', 'Xiamen'],
    ['大埔', 'Dabu'],
    ['蚌埠南', 'Bengbunan'],
    ['台州西', 'Taizhouxi'],
    ['铅山', 'Yanshan'],
    ['番禺', 'Panyu'],
    ['长治', 'Changzhi'],
    ['长子', 'Zhangzi'],
    ['洪洞西', 'Hongtongxi'],
    ['涡阳', 'Guoyang'],
    ['乐亭', 'Laoting'],
    ['乐清', 'Yueqing'],
    ['珲春', 'Hunchun'],
    ['浚县', 'Xunxian'],
    ['歙县北', 'Shexianbei'],
    ['什邡西', 'Shifangxi'],
    ['通远堡', 'Tongyuanpu'],
    ['泌阳', 'Biyang'],
    ['吕梁', 'Lüliang'],
    ['吕梁', 'Lvliang'],
    ['吕梁', 'Luliang'],
    ['西安', "Xi'an"],
    ['西安北', 'XiAnBei'],
    ['哈尔滨西', 'Harbinxi'],
    ['哈尔滨西', 'Haerbinxi'],
    ['呼和浩特东', 'Hohhotdong'],
    ['呼和浩特东', 'Huhehaotedong'],
    ['齐齐哈尔南', 'Qiqihaernan'],
    ['乌鲁木齐', 'Urumqi'],
    ['沈阳北', 'ShenyangNorth'],
  ] as const)
    assert.equal(lettersApart(name, letters).letters, 0, `${name} ${letters}`)
})

test('letters that look alike are one', () => {
  for (const letters of ['Nong an', 'SanmenxIan', 'Sanmenxlan', 'Sanrnenxian', 'Sanmenx1an'])
    if (letters !== 'Nong an') asPrinted('三门县', letters, 'sure')
  asPrinted('农安', 'Nong an', 'sure')
})

test('a name that the letters contradict becomes the known one that they spell, to be checked', () => {
  for (const [read, letters, name] of [
    ['衣安', 'Nongan', '农安'],
    ['三门峡', 'Sanmenxian', '三门县'],
    ['黄山北', 'Huangshibei', '黄石北'],
    ['绍兴北', 'Shaoxingdong', '绍兴东'],
    ['牡丹江路', 'Mudanjiang', '牡丹江'],
    ['齐齐哈你南', 'Qiqihaernan', '齐齐哈尔南'],
  ] as const) {
    const from = readOnPaper(read, letters)
    assert.deepEqual([from?.value, from?.source, bandOf(from)], [name, 'repaired', 'check'], read)
  }
})

test('letters that lost or changed one leave the name, to be checked', () => {
  for (const [name, letters] of [
    ['三门县', 'Sanmenxia'],
    ['三门县', 'Sanmenxan'],
    ['新乡', 'Xinxian'],
    ['新县', 'Xnxian'],
    ['农安', 'Nonga'],
    ['常平', 'Chanqping'],
    ['平洋', 'Pingyan'],
    ['长春', 'Changch'],
    ['长春', 'Sipingdong'],
  ] as const) {
    const from = readOnPaper(name, letters)
    assert.deepEqual([from?.value, from?.source], [name, 'photo'], `${name} ${letters}`)
    assert.equal(bandOf(from), 'check', `${name} ${letters}`)
  }
})

test('a lost letter counts against a name that was read clearly worse', () => {
  const from = readOnPaper('新乡', 'Xinxian', 0.9)
  assert.deepEqual([from?.value, from?.source, bandOf(from)], ['新县', 'repaired', 'check'])
})

test('where letters spell several names that are equally near, nobody guesses', () => {
  const from = readOnPaper('真安', 'Jian')
  assert.deepEqual([from?.value, from?.source, bandOf(from)], ['真安', 'photo', 'type'])
})

test('a name that nobody knows, beside a known one of the same letters, is sure when it was read clearly', () => {
  assert.equal(bandOf(readOnPaper('平洋', 'Pingyang', 0.99)), 'sure')
  assert.equal(bandOf(readOnPaper('平洋', 'Pingyang', 0.97)), 'check')
  assert.equal(readOnPaper('平洋', 'Pingyang', 0.97)?.value, '平洋')
})

test('without letters a name stands as it was read', () => {
  for (const name of ['黄石北', '清远', '新县', '三门县']) asPrinted(name, null, 'sure')
  for (const name of ['黄市北', '新香', '常平', '威虎岭', '齐齐啥尔南']) asPrinted(name, null, 'check')
})

test('what a file says is what it says', () => {
  const seen = { text: '', confidence: 1, source: 'text' } as const
  for (const [name, letters] of [
    ['三门峡', 'Sanmenxian'],
    ['常平', null],
    ['衣安', 'Nongan'],
  ] as const) {
    const named = stationAsRead(name, seen, letters === null ? null : { ...seen, text: letters })
    assert.deepEqual(named, { name, certainty: 1, repaired: false })
  }
})

test('stations are told from each other and from their letters where two stand in one line', () => {
  const lines = paperTicket().filter(({ text }) => !/站$|^D5103$/.test(text))
  const fields = readTickets([...lines, line('新县站D5103长春站', 96, 116, 62)])[0]?.fields
  assert.deepEqual(
    [fields?.from?.value, fields?.to?.value, fields?.to && bandOf(fields.to)],
    ['新县', '长春', 'sure'],
  )
})

test('a station whose name ends like a label is a station', () => {
  assert.equal(readOnPaper('万发', 'Wanfa')?.value, '万发')
})

test('an order tells its stations by the times at them, whoever knows them', () => {
  const order = (from: string, to: string) =>
    readTickets([
      line('订单号：E123456789', 30, 160, 28),
      line('2023年01月14日 星期六', 50, 236, 28),
      line('08:15', 50, 320, 48),
      line(from, 50, 379, 34),
      line('K1394', 330, 313, 34),
      line('21:26', 560, 320, 48),
      line(to, 560, 379, 34),
      line('高文静', 50, 473, 34),
      line('中国居民身份证', 300, 473, 26),
    ])[0]?.fields
  for (const [from, to] of [
    ['常平', '威虎岭'],
    ['黄石北', '长春'],
    ['长春', '清远'],
  ] as const) {
    const fields = order(from, to)
    assert.deepEqual([fields?.from?.value, fields?.to?.value, fields?.time?.value], [from, to, '08:15'])
    for (const [name, field] of [
      [from, fields?.from],
      [to, fields?.to],
    ] as const)
      assert.equal(bandOf(field), findStation(name) ? 'sure' : 'check', name)
  }
})

const title = line('道路客运汽车票', 250, 30)
const routes: readonly (readonly [string, (from: string, to: string) => ReturnType<typeof line>[]])[] = [
  ['labels', (from, to) => [line(`始发站 ${from}`, 50, 120), line(`到达站 ${to}`, 500, 120)]],
  ['an arrow', (from, to) => [line(`${from} → ${to}`, 50, 120)]],
  ['an arrow apart', (from, to) => [line(from, 50, 120), line('→', 300, 120), line(to, 400, 120)]],
  ['a dash', (from, to) => [line(`${from}-${to}`, 50, 120)]],
]

test('a coach’s towns are written as on the ticket, whoever knows them', () => {
  for (const [form, route] of routes)
    for (const [from, to] of [
      ['三门县', '长春'],
      ['长春', '新县'],
      ['清远', '长春'],
      ['常平', '长春'],
      ['长春', '威虎岭'],
    ] as const) {
      const fields = readTickets([title, ...route(from, to)])[0]?.fields
      const message = `${from} ${to} with ${form}`
      assert.deepEqual([fields?.from?.value, fields?.to?.value], [from, to], message)
      for (const field of [fields?.from, fields?.to])
        if (field && findStation(field.value) === null) assert.equal(bandOf(field), 'check', message)
    }
})

test('two towns that nobody knows are a route behind labels or about an arrow', () => {
  for (const [form, route] of routes.slice(0, 2)) {
    const fields = readTickets([title, ...route('常平', '威虎岭')])[0]?.fields
    assert.deepEqual([fields?.from?.value, fields?.to?.value], ['常平', '威虎岭'], form)
  }
})

test('words of a form are no route', () => {
  for (const text of ['成人票-长春', '座位 长春', '学生票→半票', '姓名-张三'])
    assert.equal(readTickets([title, line(text, 50, 120)])[0]?.fields.from?.value ?? '', '', text)
})

test('县 is part of a name, the kind of station is none', () => {
  for (const [printed, name] of [
    ['新县客运站', '新县'],
    ['三门县站', '三门县'],
    ['通化县汽车站', '通化县'],
    ['榆树市客运站', '榆树'],
    ['敦化公路客运总站', '敦化'],
    ['四平客运中心站', '四平'],
    ['新站', '新站'],
  ] as const) {
    const { from } = readTickets([title, line(`始发站 ${printed}`, 50, 120)])[0]?.fields ?? {}
    assert.equal(from?.value, name, printed)
  }
})

const spelled = (name: string) => pinyin(name, { toneType: 'none', type: 'array', v: true }).join('')

test('a name is replaced only by a known one that the letters spell or nearly do, and never surely', () => {
  const anyName = fc.constantFrom(...knownNames())
  const under = fc.oneof(anyName.map(spelled), fc.constantFrom('VOID', 'Xyz', 'Sanmenxia', 'Jian'))
  fc.assert(
    fc.property(anyName, anyName, fc.nat(3), fc.boolean(), under, (printed, other, at, own, anything) => {
      const character = [...other][0] ?? ''
      const read = [...printed].map((kept, index) => (index === at ? character : kept)).join('')
      const letters = own ? spelled(printed) : anything
      const seen = { text: read, confidence: 0.99, source: 'photo' } as const
      const named = stationAsRead(read, seen, { ...seen, text: letters })
      if (!named.repaired) return assert.equal(named.name, read)
      assert.notEqual(lettersApart(read, letters).letters, 0)
      assert.ok(named.certainty < 0.95 && lettersApart(named.name, letters).letters <= 1)
      assert.ok(findStation(named.name) !== null)
    }),
    { numRuns: 300 },
  )
})

test('a place lies where the register of divisions has it, a station where its town lies', () => {
  for (const [name, city, province] of [
    ['三门县', '台州', '浙江'],
    ['新县', '信阳', '河南'],
    ['清远', '清远', '广东'],
    ['清原', '抚顺', '辽宁'],
    ['黄石北', '黄石', '湖北'],
    ['绍兴东', '绍兴', '浙江'],
    ['公主岭南', '长春', '吉林'],
    ['前郭尔罗斯', '松原', '吉林'],
    ['仙桃西', '仙桃', '湖北'],
    ['深圳坪山', '深圳', '广东'],
    ['龙嘉', '长春', '吉林'],
    ['榆树市客运站', '长春', '吉林'],
    ['淮北', '淮北', '安徽'],
  ] as const) {
    const station = findStation(name)
    assert.deepEqual([station?.city, station?.province], [city, province], name)
  }
  assert.equal(findStation('某地'), null)
})

test('where places of one name lie in several cities, the city is not known', () => {
  for (const name of ['朝阳', '通州', '宽城', '新华'])
    assert.deepEqual([findStation(name)?.city, findStation(name)?.province], [null, null], name)
})

test('a name that may lie in Changchun or elsewhere says no way; one that lies elsewhere in any case does', () => {
  assert.equal(tripDirectionOf('朝阳', '长春', '211302'), null)
  assert.equal(tripDirectionOf('长春', '宽城', '130827'), null)
  assert.equal(tripDirectionOf('朝阳南', '长春', '211302'), 'toWork')
  assert.equal(tripDirectionOf('长春西', '通州', '320612'), 'toHome')
  assert.equal(tripDirectionOf('黄石北', '长春', '420202'), 'toWork')
})

test('nothing else on a ticket changes with the name of its station', () => {
  const others = (name: string, spelledAs: string): Partial<Record<FieldName, unknown>> => {
    const lines = paperTicket().map((entry) => ({
      ...entry,
      text: entry.text.replace('农安站', `${name}站`).replace('Nongan', spelledAs),
    }))
    return { ...readTickets(lines)[0]?.fields, from: undefined }
  }
  assert.deepEqual(others('三门县', 'Sanmenxian'), others('农安', 'Nongan'))
  assert.deepEqual(others('常平', 'Changping'), others('农安', 'Nongan'))
})
