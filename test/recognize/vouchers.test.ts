import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { readOfd } from '../../cloudfunctions/recognize/documents/read-ofd'
import { readVoucher } from '../../cloudfunctions/recognize/documents/read-voucher'
import { fixture } from './reader'

const xmlOf = (name: string): string => fixture(`vouchers/${name}`).toString('utf8')
const read = (xml: string) => readVoucher(xml) ?? assert.fail('no voucher')
const tripOf = (xml: string): (string | undefined)[] => {
  const { from, to, trainNo, date, time, price } = read(xml).fields
  return [from, to, trainNo, date, time, price].map((field) => field?.value)
}

describe('a flight', () => {
  test('of one leg, or of several from the first to the last', () => {
    assert.deepEqual(tripOf(xmlOf('air-one-leg.xml')), [
      '杭州萧山',
      '长春龙嘉',
      'CZ6541',
      '2025-02-05',
      '11:20',
      '660.00',
    ])
    assert.deepEqual(tripOf(xmlOf('air-two-legs.xml')), [
      '杭州萧山',
      '长春龙嘉',
      'CZ6541',
      '2025-02-05',
      '11:20',
      '660.00',
    ])
  })

  test('there and back goes to where it turns', () => {
    const back = xmlOf('air-two-legs.xml').replace(/长春龙嘉/g, '杭州萧山')
    assert.deepEqual(tripOf(back).slice(0, 2), ['杭州萧山', '大连周水子'])
  })

  test('whose tuples lie deeper, are void or repeat their values is read all the same', () => {
    const [whole = '', tuple = ''] = /<atr:Detail[\s\S]*Tuple>/.exec(xmlOf('air-one-leg.xml')) ?? []
    const one = xmlOf('air-one-leg.xml')
    const deeper = one.replace(whole || tuple, `<atr:Itinerary><atr:Legs>${whole}</atr:Legs></atr:Itinerary>`)
    assert.deepEqual(tripOf(deeper), tripOf(one))
    const isVoid = `<atr:DetailInformationOfAirTicketTuple><atr:DepartureStation>VOID</atr:DepartureStation></atr:DetailInformationOfAirTicketTuple>`
    assert.deepEqual(tripOf(one.replace('</xbrl>', `${isVoid}</xbrl>`)), tripOf(one))
    const flat = xmlOf('air-two-legs.xml').replace(/<\/?atr:Detail\w+>/g, '')
    assert.deepEqual(tripOf(flat), tripOf(xmlOf('air-two-legs.xml')))
  })

  test('that was taken back does not count', () => {
    const { kind, counted } = read(xmlOf('air-one-leg.xml').replace('>660.00<', '>-660.00<'))
    assert.deepEqual([kind, counted], ['refund', false])
  })
})

describe('a railway voucher', () => {
  test('of any business but a sale is doubted', () => {
    for (const business of ['换', '改', '改签', '换开', '变更到站']) {
      const { kind, counted, doubts } = read(xmlOf('changed.xml').replace('>换<', `>${business}<`))
      assert.deepEqual([kind, counted], ['railInvoice', true])
      assert.deepEqual(doubts, [{ doubt: 'reissued', field: null }], business)
    }
    for (const business of ['售', '售票'])
      assert.deepEqual(read(xmlOf('changed.xml').replace('>换<', `>${business}<`)).doubts, [])
  })

  test('with a negative fare was taken back', () => {
    for (const fare of ['-54.50', '¥-54.50', '－54.50'])
      assert.deepEqual([read(xmlOf('red.xml').replace('>-54.50<', `>${fare}<`)).counted, fare], [false, fare])
  })

  test('of which nothing was given back is a sale', () => {
    const none = xmlOf('changed.xml').replace(
      '</xbrl>',
      '<rai:AmountRefunded>0.00</rai:AmountRefunded></xbrl>',
    )
    assert.equal(read(none).kind, 'railInvoice')
    assert.equal(read(none.replace('>0.00<', '>44.50<')).kind, 'refund')
  })
})

test('what a voucher leaves out is read off its page, and what it says stands', () => {
  const text = (x: number, y: number, words: string) =>
    `<ofd:TextObject Boundary="${x} ${y} ${words.length * 5} 5"><ofd:TextCode>${words}</ofd:TextCode></ofd:TextObject>`
  const page = [
    text(60, 10, '电子发票（航空运输电子客票行程单）'),
    text(10, 30, '自:HGH 杭州'),
    text(90, 30, 'CZ6541'),
    text(130, 30, '2025-02-05'),
    text(190, 30, '11:20'),
    text(10, 45, '至:CGQ 长春'),
    text(10, 70, 'CNY 999.00'),
  ]
  const voucher = xmlOf('air-one-leg.xml').replace(/<atr:Detail[\s\S]*Tuple>/, '')
  const [reading, ...others] = readOfd(
    zipSync({
      'OFD.xml': strToU8('<ofd/>'),
      'Doc_0/Attachs/atr.xml': strToU8(voucher),
      'Doc_0/Pages/Page_0/Content.xml': strToU8(`<ofd:Page>${page.join('')}</ofd:Page>`),
    }),
  )
  assert.ok(reading)
  assert.equal(others.length, 0)
  const { from, to, trainNo, date, time, price, name } = reading.fields
  assert.deepEqual(
    [from, to, trainNo, date, time, price, name].map((field) => field?.value),
    ['杭州', '长春', 'CZ6541', '2025-02-05', '11:20', '660.00', '王小明'],
  )
})

test('a voucher that is broken leaves the page', () => {
  const [reading] = readOfd(
    zipSync({
      'OFD.xml': strToU8('<ofd/>'),
      'Doc_0/Attachs/rai.xml': strToU8('xbrl.mof.gov.cn <<<'),
      'Doc_0/Pages/Page_0/Content.xml': strToU8(
        '<TextObject Boundary="10 10 80 6"><TextCode>电子发票（铁路电子客票）</TextCode></TextObject>' +
          '<TextObject Boundary="10 30 80 6"><TextCode>票价:￥54.50</TextCode></TextObject>',
      ),
    }),
  )
  assert.equal(reading?.fields.price?.value, '54.50')
})
