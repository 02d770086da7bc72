import type { CallOutput } from '@contract/calls'
import { call } from '@/services/calls/call'
import { troubleOf } from '@/services/calls/call-failure'
import { fieldDoubts } from './field-doubts'
import { filesNotReadText } from './reading-words'
import { fieldInHand, whenLetGo, type FieldInHand } from '../draft/field-in-hand'
import { fillTicket, takeOverPhoto } from '../draft/fill-ticket'
import { changeTicket, changeTickets, contentOf, draftStore } from '../draft/draft-store'
import {
  addDoubts,
  forgetPhotoRead,
  openReadings,
  readingStore,
  remember,
  showPhotoRead,
} from './reading-store'
import { newTicket } from '../draft/ticket-draft'
import { uploadStore } from '@/services/uploads/upload-store'

type Read = CallOutput<'read-ticket-photo'>

let working = false

const ticketsNow = () => contentOf(draftStore.getState())?.tickets ?? []

const isOnATicket = (photoId: string) => ticketsNow().some(({ photoIds }) => photoIds.includes(photoId))

/** Photos on tickets of the open claim that were not asked about yet, in the order of the tickets. */
function nextPhoto(): string | undefined {
  const { photos } = readingStore.getState()
  return ticketsNow()
    .flatMap(({ photoIds }) => photoIds)
    .find((photoId) => photos[photoId] === undefined)
}

/**
 * Reads the photos of the open claim, one after the other, while others are still on their way. What was read before is
 * answered at once by the server; nothing waits for a reading.
 */
export async function readPhotos(claimId: string): Promise<void> {
  openReadings(claimId)
  if (working) return
  working = true
  try {
    for (let photoId = nextPhoto(); photoId !== undefined; photoId = nextPhoto()) await readOne(photoId)
  } finally {
    working = false
  }
}

/** Asks again for photos that could not be asked about for want of a network. */
export function readAgainWhenOnline() {
  const { claimId, photos } = readingStore.getState()
  if (claimId === null) return
  const known = Object.entries(photos).filter(
    ([, read]) => read.state !== 'notRead' || read.why !== 'offline',
  )
  readingStore.setState({ photos: Object.fromEntries(known) })
  void readPhotos(claimId)
}

async function readOne(photoId: string) {
  showPhotoRead(photoId, { state: 'reading' })
  try {
    const read = await call('read-ticket-photo', { photoId })
    // Its ticket was taken off meanwhile: it is asked about again when that is undone.
    if (!isOnATicket(photoId)) return forgetPhotoRead(photoId)
    takeOver(photoId, read)
    showPhotoRead(photoId, read.notRead ? { state: 'notRead', why: read.notRead } : { state: 'read' })
  } catch (error) {
    const why = troubleOf(error).code === 'offline' ? 'offline' : 'engineFailed'
    showPhotoRead(photoId, { state: 'notRead', why })
  }
}

/** Fills in what was read, the first time only: what the person emptied or deleted afterwards stays so. */
function takeOver(photoId: string, { tickets: readings, filesNotRead = [] }: Read) {
  const { filled } = readingStore.getState()
  const inHand = filled.includes(photoId) ? null : fieldInHand()
  if (!filled.includes(photoId)) {
    const suggestions = readings.map(({ suggestion }) => suggestion)
    const arrivedHere = photoId in uploadStore.getState().files
    changeTickets((tickets) =>
      takeOverPhoto(tickets, photoId, suggestions, { arrivedHere, blank: newTicket, inHand }),
    )
    remember((known) => ({ ...known, filled: [...known.filled, photoId] }))
  }
  const holders = ticketsNow().filter((ticket) => ticket.photoIds.includes(photoId))
  const [first] = holders
  if (first && readings.length > 0 && filesNotRead.length > 0)
    addDoubts(first.id, [{ field: 'whole', text: filesNotReadText(filesNotRead) }])
  holders.forEach((ticket, index) => {
    const read = readings[index]
    if (!read) return
    addDoubts(ticket.id, fieldDoubts(ticket, read.reading, read.suggestion, photoId))
    if (inHand?.ticketId === ticket.id) whenLetGo(() => fillSpared(inHand, read, photoId))
  })
}

/** The field that was in hand when the reading came: filled in when the person left it empty. */
function fillSpared(
  { ticketId, field }: FieldInHand,
  { reading, suggestion }: Read['tickets'][number],
  photoId: string,
) {
  const ticket = ticketsNow().find(({ id }) => id === ticketId)
  if (!ticket) return
  const filled = fillTicket(ticket, suggestion, null)
  if (filled[field] === ticket[field]) return
  changeTicket(ticketId, { [field]: filled[field] })
  addDoubts(
    ticketId,
    fieldDoubts(filled, reading, suggestion, photoId).filter((doubt) => doubt.field === field),
  )
}
