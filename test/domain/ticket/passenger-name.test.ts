import assert from 'node:assert/strict'
import { describe, test } from '@jest/globals'
import { personNameIn } from '@domain/ticket/fields/passenger-name'
import { readTickets } from '@domain/ticket/read-tickets'
import { coachTicket, orderScreen, paperTicket, railInvoice, vatInvoice } from './lines'

const dots = ['·', '•', '.', '。', '-', '・', '．', '‧', '—']
const longName = `${'买买提'.repeat(5)}·${'阿卜杜'.repeat(4)}外力`

describe("a passenger's name", () => {
  test('has one dot, however it is printed or read', () => {
    for (const dot of dots) {
      const name = `古丽娜尔${dot}买买提`
      for (const lines of [
        paperTicket(0, 'W', name),
        railInvoice().map((entry) => ({ ...entry, text: entry.text === '王小明' ? name : entry.text })),
        coachTicket().map((entry) => ({ ...entry, text: entry.text.replace('王小明', name) })),
        orderScreen('已出站').map((entry) => ({
          ...entry,
          text: entry.text === '王小明' ? name : entry.text,
        })),
        vatInvoice({
          trips: [[name, '2203221990****1234', '2024年03月10日', '榆树', '长春', '无', '长途汽车']],
        }),
      ])
        assert.equal(readTickets(lines)[0]?.fields.name?.value, '古丽娜尔·买买提', dot)
    }
  })

  test('has thirty characters at most, and those of more than one part alone are long', () => {
    assert.equal([...longName].length, 30)
    assert.equal(personNameIn(longName), longName)
    assert.equal(personNameIn(`${longName}江`), null)
    assert.equal(readTickets(paperTicket(0, 'W', longName))[0]?.fields.name?.value, longName)
    assert.equal(personNameIn('限当日当次车有效妥善保管遗失'), null)
  })

  test('is no service, no company, no route and no word of a form', () => {
    for (const text of [
      '客运服务费',
      '运输服务',
      '某某客运公司',
      '四平-长春',
      '身份证',
      '·王',
      '王·',
      '王··明',
      '王',
    ])
      assert.equal(personNameIn(text), null, text)
  })
})
