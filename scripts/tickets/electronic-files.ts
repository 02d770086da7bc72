import { zipSync, strToU8 } from 'fflate'
import { masked, railTruth, type InventedTrip } from './invented-trip'
import type { Seeded } from './seeded'

/** What a railway voucher says, and the XML that says it. */
export type Voucher = { xml: string; kind: string; truth: Record<string, string> }

/** An electronic railway voucher as the standard has it; a refund's type of business is 退. */
export function railVoucher(trip: InventedTrip, chance: Seeded, refund: boolean): Voucher {
  const invoiceNo = trip.date.slice(2, 4) + chance.digits(18)
  const eticketNo = chance.digits(21)
  const price = trip.fare.toFixed(2)
  const net = (Math.round((trip.fare / 1.09) * 100) / 100).toFixed(2)
  const idMasked = masked(trip.id, 10, 4)
  const elements: Record<string, string> = {
    ElectronicInvoiceRailwayETicketNumber: invoiceNo,
    ETicketNumber: eticketNo,
    DateOfIssue: trip.date,
    TypeOfBusiness: refund ? '退' : '售',
    DepartureStation: `${trip.from}站`,
    DestinationStation: trip.to,
    TrainNumber: trip.trainNo,
    TravelDate: trip.date,
    DepartureTime: trip.time,
    SeatLevel: trip.seatClass,
    Carriage: `${trip.coach}车`,
    Seat: `${trip.trainSeat}号`,
    Fare: price,
    IdNumber: idMasked,
    Name: trip.name,
    TotalAmountExcludingTax: net,
    TaxRate: '9%',
    TaxAmount: (Number(price) - Number(net)).toFixed(2),
  }
  const body = Object.entries(elements)
    .map(([name, value]) => `  <rai:${name} contextRef="c">${value}</rai:${name}>`)
    .join('\n')
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:rai="http://xbrl.mof.gov.cn/taxonomy/2021-11-30/rai">\n${body}\n</xbrl>\n`
  const truth = {
    ...railTruth(trip, price),
    idMasked,
    invoiceNo,
    eticketNo,
  }
  return { xml, kind: refund ? 'refund' : 'train_einvoice', truth }
}

/** An OFD file with the voucher attached to it. */
export const ofdWithVoucher = (xml: string): Uint8Array =>
  zipSync({
    'OFD.xml': strToU8('<?xml version="1.0"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"/>'),
    'Doc_0/Attachs/rai_issuer_1.xml': strToU8(xml),
    'Doc_0/Pages/Page_0/Content.xml': strToU8('<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"/>'),
  })

/** An OFD file that has nothing but the text on its page. */
export function ofdWithText({ truth }: Voucher, fromPinyin: string, toPinyin: string): Uint8Array {
  const { from = '', to = '', date = '', coach = '', seat = '' } = truth
  const [year, month, day] = date.split('-')
  const texts: [number, number, number, string][] = [
    [60, 10, 60, '电子发票（铁路电子客票）'],
    [10, 22, 60, `发票号码:${truth.invoiceNo}`],
    [140, 22, 50, `开票日期:${year}年${month}月${day}日`],
    [36, 36, 7 * from.length, from],
    [44 + 7 * from.length, 36, 7, '站'],
    [40, 46, 24, fromPinyin],
    [96, 36, 16, truth.trainNo ?? ''],
    [140, 36, 7 * to.length, to],
    [148 + 7 * to.length, 36, 7, '站'],
    [144, 46, 24, toPinyin],
    [10, 58, 40, `${year}年${month}月${day}日`],
    [56, 58, 18, `${truth.time}开`],
    [86, 58, 24, `${coach}车${seat}号`],
    [124, 58, 20, truth.seatClass ?? ''],
    [10, 70, 14, '票价:'],
    [26, 70, 4, '￥'],
    [31, 70, 16, truth.price ?? ''],
    [10, 90, 44, truth.idMasked ?? ''],
    [86, 90, 20, truth.name ?? ''],
    [10, 110, 70, `电子客票号:${truth.eticketNo}`],
    [70, 130, 60, '买票请到12306 发货请到95306'],
  ]
  const objects = texts.map(
    ([x, y, width, text]) =>
      `<ofd:TextObject Boundary="${x} ${y} ${width} 6"><ofd:TextCode X="0" Y="5">${text}</ofd:TextCode></ofd:TextObject>`,
  )
  return zipSync({
    'OFD.xml': strToU8('<?xml version="1.0"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"/>'),
    'Doc_0/Pages/Page_0/Content.xml': strToU8(
      `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016">${objects.join('')}</ofd:Page>`,
    ),
  })
}

/** The archive that the railway mails. */
export const mailedArchive = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files)
