import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { bandOf } from '@domain/ticket/record/reading'
import { recognizedFrom } from '../../cloudfunctions/recognize/tencent/general-invoice'
import { signedHeaders } from '../../cloudfunctions/recognize/tencent/sign-request'

const answer = (infos: object) => ({
  Response: {
    MixedInvoiceItems: [{ Code: 'OK', Type: 16, Page: 1, SingleInvoiceInfos: infos }],
    TotalPDFCount: 0,
    RequestId: 'a-request',
  },
})

const invoice = {
  TypeOfVoucher: '电子发票（铁路电子客票）',
  ElectronicTicketNum: '908393331939534533154',
  Date: '2025年03月02日',
  StationGetOn: '农安站',
  StationGetOff: '长春',
  TrainNumber: 'D5103',
  DateGetOn: '2025年03月01日',
  TimeGetOn: '22:11',
  Seat: '二等座',
  Fare: '35.50',
  Number: '25316489514450248018',
  UserID: '2201221973****952X',
  UserName: '高文静',
}

test('a railway invoice as the service answers it', () => {
  const { tickets, notRead } = recognizedFrom(
    answer({ ElectronicTrainTicketFull: invoice, TrainTicket: null }),
  )
  assert.equal(notRead, null)
  const [reading] = tickets
  assert.ok(reading)
  assert.deepEqual(
    [
      reading.kind,
      reading.counted,
      reading.fields.from?.value,
      reading.fields.date?.value,
      reading.fields.price?.value,
    ],
    ['railInvoice', true, '农安', '2025-03-01', '35.50'],
  )
  assert.ok(Object.values(reading.fields).every((field) => bandOf(field) === 'check'))
})

test('a refunded ticket and a taxi do not count', () => {
  const refunded = recognizedFrom(answer({ TrainTicket: { RefundMark: 1, Name: '高文静' } })).tickets[0]
  assert.deepEqual([refunded?.kind, refunded?.counted], ['refund', false])
  const taxi = recognizedFrom(answer({ TaxiTicket: { Total: '23.00' } })).tickets[0]
  assert.deepEqual([taxi?.kind, taxi?.reason], ['taxi', 'notPublicTransport'])
})

test('a flight is read from its first leg to its last', () => {
  const leg = (from: string, to: string, flight: string) => ({
    StationGetOn: from,
    StationGetOff: to,
    FlightNumber: flight,
    DateGetOn: '2025年02月05日',
    TimeGetOn: '11:20',
  })
  const { kind, counted, fields } =
    recognizedFrom(
      answer({
        ElectronicFlightTicketFull: {
          UserName: '高文静',
          Total: '660.00',
          FlightItems: [leg('杭州', '大连', 'CZ6541'), leg('大连', '长春', 'CZ6601')],
        },
      }),
    ).tickets[0] ?? assert.fail()
  assert.deepEqual(
    [kind, counted, fields.from?.value, fields.to?.value, fields.trainNo?.value, fields.date?.value],
    ['airItinerary', true, '杭州', '长春', 'CZ6541', '2025-02-05'],
  )
})

test('what the service knows for no ticket, a changed one and one taken back are doubted or do not count', () => {
  const shop = recognizedFrom(answer({ VatElectronicInvoiceFull: { Total: '45.00' } })).tickets[0]
  assert.deepEqual([shop?.counted, shop?.doubts], [false, [{ doubt: 'notATicket', field: null }]])
  const changed = recognizedFrom(answer({ TrainTicket: { TicketChangeMark: 1 } })).tickets[0]
  assert.deepEqual([changed?.counted, changed?.doubts], [true, [{ doubt: 'reissued', field: null }]])
  const negative = recognizedFrom(answer({ ElectronicTrainTicketFull: { ...invoice, Fare: '-35.50' } }))
  assert.deepEqual([negative.tickets[0]?.kind, negative.tickets[0]?.counted], ['refund', false])
})

test('an error, an empty answer or another shape is to be typed', () => {
  assert.equal(recognizedFrom({ Response: { Error: { Code: 'LimitExceeded' } } }).notRead, 'engineFailed')
  assert.equal(recognizedFrom('<html>').notRead, 'engineFailed')
  assert.equal(recognizedFrom({ Response: { MixedInvoiceItems: [] } }).notRead, 'noTicketFound')
})

test('a request is signed for its body and its second', () => {
  const request = { host: 'h', service: 'ocr', action: 'A', version: 'V', region: 'R', body: '{}' }
  const at = (second: number, body = '{}') =>
    signedHeaders({ id: 'id', key: 'key' }, { ...request, body }, new Date(second * 1000)).Authorization
  assert.match(
    at(0) ?? '',
    /^TC3-HMAC-SHA256 Credential=id\/1970-01-01\/ocr\/tc3_request, .*Signature=[0-9a-f]{64}$/,
  )
  assert.notEqual(at(0), at(1))
  assert.notEqual(at(0), at(0, '{"a":1}'))
  assert.equal(at(5), at(5))
})
