import assert from 'node:assert/strict'
import { test } from '@jest/globals'
import { day } from '@domain/calendar/day'
import { cents } from '@domain/money'
import { ticketLimit } from '@domain/ticket/record/ticket'
import { NotReadReason, type TicketReading } from '@domain/ticket/record/reading'
import type { SuggestedTicket } from '@contract/recognize-calls'
import { fieldDoubts, withPhotos } from '@/features/claim/photos/field-doubts'
import { fillTicket, takeOverPhoto } from '@/features/claim/draft/fill-ticket'
import { filesNotReadText, notReadWords } from '@/features/claim/photos/reading-words'
import { aTicket } from './sample-claim'

const read: SuggestedTicket = {
  kind: 'train',
  direction: 'toWork',
  day: day('2023-02-11'),
  from: '延吉西',
  to: '长春',
  fare: cents(188_00),
  number: '24439673940814W018421',
}
const blank = {
  ...aTicket(),
  kind: null,
  direction: null,
  day: null,
  from: '',
  to: '',
  fare: null,
  number: '',
}

const aReading = (changes: Partial<TicketReading> = {}): TicketReading => ({
  kind: 'paperTrain',
  fields: {},
  doubts: [],
  counted: true,
  reason: null,
  ...changes,
})
const field = (value: string, confidence: number) => ({
  value,
  confidence,
  source: 'photo' as const,
  region: null,
})

test('an empty ticket takes over all that was read', () => {
  assert.deepEqual(fillTicket(blank, read, null), { ...blank, ...read })
})

test('the train or hour that was read is taken over, and one that was typed stays', () => {
  const train = { ...read, departure: 'C1001 08:35' }
  assert.equal(fillTicket(blank, train, null).departure, 'C1001 08:35')
  assert.equal(fillTicket({ ...blank, departure: 'C1003' }, train, null).departure, 'C1003')
})

test('what a person entered is never overwritten by a photo', () => {
  const typed = { ...blank, fare: cents(99_00), from: '图们' }
  const filled = fillTicket(typed, read, null)
  assert.equal(filled.fare, 99_00)
  assert.equal(filled.from, '图们')
  assert.equal(filled.number, read.number)
})

test('the field that a person is writing in is left alone, the others are filled', () => {
  const inHand = { ticketId: blank.id, field: 'to' as const }
  assert.deepEqual(fillTicket(blank, read, inHand), { ...blank, ...read, to: '' })
  assert.equal(fillTicket({ ...blank, id: 'tother01' }, read, inHand).to, '长春')
})

const two = [read, { ...read, from: '长春', to: '延吉西' }]
const held = { ...blank, photoIds: ['p1'] }
const fresh = () => ({ ...blank, id: 'tadded01', photoIds: [] })

test('two tickets on one photo become two, the second behind the first', () => {
  const taken = takeOverPhoto([held], 'p1', two, { arrivedHere: true, blank: fresh, inHand: null })
  assert.deepEqual(
    taken.map(({ from, photoIds }) => [from, photoIds]),
    [
      ['延吉西', ['p1']],
      ['长春', ['p1']],
    ],
  )
})

test('two tickets on one photo fill the claim up and push none out of it', () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, place) => aTicket({ id: `tother0${place}`, photoIds: [] }))
  const taken = (count: number) =>
    takeOverPhoto([held, ...others(count)], 'p1', two, { arrivedHere: true, blank: fresh, inHand: null })
  const ids = (tickets: readonly { id: string }[]) => tickets.map(({ id }) => id)
  const almost = ticketLimit - 2
  assert.deepEqual(ids(taken(almost)), ids([held, fresh(), ...others(almost)]))
  const full = ticketLimit - 1
  assert.deepEqual(ids(taken(full)), ids([held, ...others(full)]))
})

test('a second phone adds no ticket of a photo again and fills nothing that was changed', () => {
  const changed = { ...fillTicket(held, read, null), number: '' }
  const elsewhere = { arrivedHere: false, blank: fresh, inHand: null }
  assert.deepEqual(takeOverPhoto([changed], 'p1', two, elsewhere), [changed])
  const both = takeOverPhoto([held], 'p1', two, { arrivedHere: true, blank: fresh, inHand: null })
  assert.deepEqual(takeOverPhoto(both, 'p1', two, { arrivedHere: true, blank: fresh, inHand: null }), both)
})

test('a second phone fills a ticket that is still blank', () => {
  const [filled] = takeOverPhoto([held], 'p1', [read], { arrivedHere: false, blank: fresh, inHand: null })
  assert.equal(filled?.fare, read.fare)
})

test('a field read unsurely is to be looked at, a sure one is not', () => {
  const reading = aReading({ fields: { price: field('188', 0.9), from: field('延吉西', 0.95) } })
  const doubts = fieldDoubts(fillTicket(blank, read, null), reading, read, 'p1')
  assert.deepEqual(
    doubts.map((doubt) => doubt.field),
    ['fare'],
  )
})

test('a doubt knows where its field is printed, and the photo only while one can be shown', () => {
  const region = { x: 0.1, y: 0.2, width: 0.3, height: 0.05, aspect: 1.4, turned: 3 }
  const reading = aReading({ fields: { price: { ...field('188', 0.9), region } } })
  const doubts = fieldDoubts(fillTicket(blank, read, null), reading, read, 'p1')
  assert.deepEqual(doubts[0]?.printed, { field: 'fare', photoId: 'p1', region })
  const [shown] = withPhotos(doubts, () => ({ path: 'wxfile://one.jpg', format: 'photo' }))
  assert.equal(shown?.photoPath, 'wxfile://one.jpg')
  assert.deepEqual(
    withPhotos(doubts, () => ({ path: 'wxfile://one.pdf', format: 'pdf' })),
    doubts,
  )
})

test('a field that the person has put right meanwhile is not asked about', () => {
  const reading = aReading({ fields: { price: field('188', 0.9) } })
  assert.deepEqual(
    fieldDoubts({ ...fillTicket(blank, read, null), fare: cents(18_80) }, reading, read, 'p1'),
    [],
  )
})

test('of several numbers on a ticket only the one that was filled in is asked about', () => {
  const reading = aReading({ fields: { serial: field('W018421', 0.85), code21: field(read.number, 0.99) } })
  assert.deepEqual(fieldDoubts(fillTicket(blank, read, null), reading, read, 'p1'), [])
})

test('another name on the ticket is a doubt about the whole ticket', () => {
  const reading = aReading({ doubts: [{ doubt: 'nameDiffers', field: 'name' }] })
  const [doubt] = fieldDoubts(fillTicket(blank, read, null), reading, read, 'p1')
  assert.equal(doubt?.field, 'whole')
  assert.match(doubt?.text ?? '', /名字/)
})

test('every reason why nothing was read says what to do', () => {
  for (const why of NotReadReason.options) assert.match(notReadWords[why], /填|拍/, why)
})

test('what is no ticket is said kindly, and says what to do; the back of a ticket need not look like one', () => {
  const reading = aReading({
    kind: 'unknown',
    counted: false,
    reason: 'notATicket',
    doubts: [{ doubt: 'notATicket', field: null }],
  })
  const nothing = {
    ...read,
    kind: null,
    direction: null,
    day: null,
    from: '',
    to: '',
    fare: null,
    number: '',
  }
  const doubtsOf = (photoId: string) =>
    fieldDoubts({ ...blank, photoIds: ['front', 'back'] }, reading, nothing, photoId)
  const [doubt] = doubtsOf('front')
  assert.equal(doubt?.field, 'whole')
  assert.match(doubt?.text ?? '', /不像车票.*自己填.*删掉/)
  assert.match(doubt?.agree ?? '', /是车票/)
  assert.deepEqual(doubtsOf('back'), [])
})

test('a ticket that was changed for another asks for the other', () => {
  const reading = aReading({
    counted: false,
    reason: 'notTravelled',
    doubts: [{ doubt: 'notTravelled', field: null }],
  })
  assert.match(fieldDoubts(blank, reading, read, 'p1')[0]?.text ?? '', /没有坐.*改签以后的那张/)
})

test('files of an archive that gave nothing are named, the first three of many', () => {
  const all = NotReadReason.options.map((why, index) => ({ name: `${index}.ofd`, why }))
  assert.match(filesNotReadText(all.slice(0, 1)), /1 个文件没认成：“0\.ofd”打不开.*自己填/)
  const many = filesNotReadText(all)
  assert.ok(many.includes('“2.ofd”') && !many.includes('“3.ofd”'))
  assert.match(many, new RegExp(`另外还有 ${all.length - 3} 个`))
})
