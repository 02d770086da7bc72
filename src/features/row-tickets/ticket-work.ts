import type { CallOutput } from '@contract/calls'
import type { RowTicketPhoto } from '@contract/roster-ticket-calls'
import type { PartOf } from '@domain/procedure/part'
import { call } from '@/services/calls/call'
import { troubleOf } from '@/services/calls/call-failure'
import { noteVersion } from '@/services/claim/roster-writing'
import { takeFiles } from '@/services/uploads/take-files'
import { queueFile, receiveUploads, resumeUploads } from '@/services/uploads/upload-queue'
import { refusalSentences } from '@/services/photos/photo-source'
import type { PhotoPlace } from '@/services/photos/photo'
import { lookOf, sureHolder } from './placing'
import { placeTicket, takeOff } from './place-ticket'
import { addOpen, noTickets, ticketStore, type PlacedTicket } from './ticket-store'

type Roster = PartOf<'roster'>
type Matched = CallOutput<'match-row-tickets'>

/** A ticket of a roster belongs to nobody while it is on its way. */
const owner = 'roster'
/** What a phone lets one choose at a time. */
const mostAtOnce = 9

/** Begins with the tickets of a claim, or goes on: photos that arrive are read and put to their persons, also once the page is left. */
export async function openRowTickets(claimId: string, roster: Roster): Promise<void> {
  if (ticketStore.getState().claimId !== claimId) ticketStore.setState({ ...noTickets, claimId })
  receiveUploads('rowTickets', {
    take: (_owner, photo) => {
      if (ticketStore.getState().claimId !== claimId) return true
      ticketStore.setState(({ unread }) => ({ unread: [...unread, photo.id] }))
      void work(claimId, roster)
      return true
    },
  })
  await resumeUploads(claimId)
  await showMore(claimId, roster)
}

/** Shows the next tickets that lie with nobody. */
export async function showMore(claimId: string, roster: Roster): Promise<void> {
  const { next } = ticketStore.getState()
  if (next === null) return
  ticketStore.setState({ trouble: null })
  try {
    const matched = await call('match-row-tickets', { claimId, photoIds: null, after: next ?? null })
    if (ticketStore.getState().claimId !== claimId) return
    ticketStore.setState({ next: matched.next, count: matched.placed })
    await take(claimId, matched, roster, false)
    void work(claimId, roster)
  } catch (caught) {
    ticketStore.setState({ trouble: troubleOf(caught) })
  }
}

/** Takes or chooses photos of tickets and sends them. Gives what to tell about files that were left out. */
export async function photographRowTickets(place: PhotoPlace): Promise<string[]> {
  const { photos, refusals } = await takeFiles(place, mostAtOnce)
  for (const photo of photos) await queueFile('rowTickets', owner, photo)
  return [...new Set(refusals.map((refusal) => refusalSentences[refusal]))]
}

let working = false

/** Reads the photos that arrived, one after the other. */
async function work(claimId: string, roster: Roster): Promise<void> {
  if (working) return
  working = true
  try {
    for (;;) {
      const { claimId: open, unread } = ticketStore.getState()
      const [photoId] = unread
      if (open !== claimId || photoId === undefined) return
      await readOne(claimId, photoId, roster)
      ticketStore.setState((state) => ({ unread: state.unread.filter((id) => id !== photoId) }))
    }
  } catch (caught) {
    // Whatever it was, nothing is lost: the photos are on the server, and reading goes on when it is asked for again.
    ticketStore.setState({ trouble: troubleOf(caught) })
  } finally {
    working = false
  }
}

/** Goes on where the network or the server failed. */
export function goOn(claimId: string, roster: Roster) {
  ticketStore.setState({ trouble: null })
  if (ticketStore.getState().next === undefined) void showMore(claimId, roster)
  else void work(claimId, roster)
}

async function readOne(claimId: string, photoId: string, roster: Roster): Promise<void> {
  try {
    await call('read-ticket-photo', { photoId })
  } catch (caught) {
    // What cannot be read is typed; only without a network it is tried again.
    if (troubleOf(caught).code === 'offline') throw caught
  }
  const matched = await call('match-row-tickets', { claimId, photoIds: [photoId], after: null })
  if (ticketStore.getState().claimId === claimId) await take(claimId, matched, roster, true)
}

/**
 * Puts to their persons the tickets that are surely theirs, when they were just read; the others are shown. What lies there from
 * before may have been taken off: that is put to nobody by itself.
 */
async function take(
  claimId: string,
  { version, photos }: Matched,
  roster: Roster,
  justRead: boolean,
): Promise<void> {
  noteVersion(claimId, version)
  for (const photo of photos) {
    if (photo.read === null && !isAsked(photo)) {
      ticketStore.setState(({ unread }) => ({ unread: [...unread, photo.photoId] }))
      continue
    }
    await takePhoto(photo, roster, justRead)
  }
}

/** Whether a photo was asked about on this visit: one that was not, is. */
const isAsked = ({ photoId }: RowTicketPhoto): boolean => ticketStore.getState().unread.includes(photoId)

async function takePhoto(
  { photoId, tickets }: RowTicketPhoto,
  roster: Roster,
  justRead: boolean,
): Promise<void> {
  for (const view of tickets) {
    if (view.standing?.sameness === 'itself') continue
    const holder = justRead && lookOf(view) === null ? sureHolder(view) : null
    if (holder === null) addOpen({ photoId, view })
    else await placeTicket(roster, view.ticket, holder, photoId)
  }
}

/** Takes a ticket from its person again, and shows whose it may be. Throws `CallFailure`. */
export async function openAgain(claimId: string, roster: Roster, placed: PlacedTicket): Promise<void> {
  await takeOff(roster, placed)
  const { photos } = await call('match-row-tickets', { claimId, photoIds: [placed.photoId], after: null })
  const views = photos.flatMap(({ tickets }) => tickets)
  const view = views.find(({ ticket }) => ticket.id === placed.ticket.id)
  if (view) addOpen({ photoId: placed.photoId, view })
}
