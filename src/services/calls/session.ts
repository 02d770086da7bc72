import { useEffect } from 'react'
import Taro, { useDidShow } from '@tarojs/taro'
import '@domain/zod-setup'
import type * as z from 'zod/mini'
import { create } from 'zustand'
import { dayAt, type Day } from '@domain/calendar/day'
import { sessionCalls, type ConsentPurpose } from '@contract/session-calls'
import { call } from './call'
import { troubleOf, type Trouble } from './call-failure'
import { personalKeys, readStored, removeStored, writeStored } from '../phone/storage'

const SessionSchema = sessionCalls['open-session'].output
export type Session = z.infer<typeof SessionSchema>

const storageKey = personalKeys.session

type SessionStore = {
  /** The last session the server opened; after a start without network the one kept on the phone. */
  session: Session | null
  trouble: Trouble | null
  loading: boolean
}

export const sessionStore = create<SessionStore>()(() => ({
  session: readStored(storageKey, SessionSchema),
  trouble: null,
  loading: false,
}))

let running: Promise<void> | null = null

/** Counts what the person changed: an answer to a question asked before says what was. */
let changes = 0

function keep(session: Session) {
  writeStored(storageKey, session)
  sessionStore.setState({ session, trouble: null, loading: false })
  showUnread(session.unreadCount)
}

function change(session: Session) {
  changes += 1
  keep(session)
}

async function unchangedMeanwhile<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    const before = changes
    const answer = await ask()
    if (before === changes) return answer
  }
}

async function open() {
  sessionStore.setState({ loading: true })
  try {
    keep(await unchangedMeanwhile(() => call('open-session', {})))
  } catch (error) {
    sessionStore.setState({ trouble: troubleOf(error), loading: false })
  }
}

/** Asks the server who this is and what day it is. Calls made meanwhile share one asking. Never throws. */
export function refreshSession(): Promise<void> {
  running ??= open().finally(() => {
    running = null
  })
  return running
}

/** Forgets what the phone keeps of the person who was here, for a change of person. */
export function forgetPerson() {
  for (const key of Object.values(personalKeys)) removeStored(key)
}

/** Gives or takes back one consent. Throws `CallFailure`. */
export async function changeConsent(purpose: ConsentPurpose, granted: boolean): Promise<void> {
  await call('give-consent', { purpose, granted })
  const { session } = sessionStore.getState()
  if (!session) return
  // Only this one: answers about two switches may come in the other order.
  const others = session.consents.filter((known) => known !== purpose)
  change({ ...session, consents: granted ? [...others, purpose] : others })
}

/** Tells the rest of the app that the messages were read. */
export function markInboxRead() {
  const { session } = sessionStore.getState()
  if (session && session.unreadCount > 0) change({ ...session, unreadCount: 0 })
}

function showUnread(count: number) {
  const change =
    count > 0
      ? Taro.setTabBarBadge({ index: 1, text: count > 99 ? '99+' : String(count) })
      : Taro.removeTabBarBadge({ index: 1 })
  // Fails on pages without a tab bar; the next tab page shows it.
  Promise.resolve(change).catch(() => undefined)
}

/** The session of this screen, asked for again each time the screen is shown. */
export function useSession(): SessionStore {
  useEffect(() => void refreshSession(), [])
  useDidShow(() => void refreshSession())
  return sessionStore()
}

/** The day the rules count with: the server's, or the phone's before the first answer. */
export const todayOf = (session: Session | null): Day => session?.today ?? dayAt(new Date())
