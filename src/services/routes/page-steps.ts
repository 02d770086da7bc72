import { useEffect, useRef } from 'react'
import { useDidShow } from '@tarojs/taro'
import * as inBrowser from './page-steps-browser'

const isBrowser = process.env.TARO_ENV === 'h5'

const atOnce = (act: () => void) => act()
const unseen = () => () => undefined

/** Does something once the browser has gone back as far as it was asked to; at once in WeChat. */
export const afterStepBack: (act: () => void) => void = isBrowser ? inBrowser.afterStepBack : atOnce

/** Does something after the steps within this page were left behind; at once in WeChat, which knows no such steps. */
export const leaveSteps: (act: () => void) => void = isBrowser ? inBrowser.leaveSteps : atOnce

/** A dialog has opened, which Back closes. Gives what is called once it is closed otherwise. */
export const dialogStep: (close: () => void) => () => void = isBrowser ? inBrowser.dialogStep : unseen

export const watchPageSteps: () => void = isBrowser ? inBrowser.watchPageSteps : () => undefined

export type Steps = Pick<inBrowser.PageSteps, 'show' | 'back'>

const noSteps: Steps = { show: () => undefined, back: () => false }

/** The steps within this page, each with an address of its own in a browser. `moved` hears where Back and Forward lead. */
export function usePageSteps(moved: (address: string) => void): Steps {
  const latest = useRef(moved)
  const steps = useRef<inBrowser.PageSteps | null>(null)
  useEffect(() => {
    latest.current = moved
  })
  useEffect(() => {
    if (!isBrowser) return
    const mine = inBrowser.pageSteps((address) => latest.current(address))
    steps.current = mine
    return () => mine.end()
  }, [])
  // Back from another page may lead to an earlier step than the one that was left.
  useDidShow(() => {
    if (isBrowser) latest.current(inBrowser.addressHere())
  })
  return {
    show: (address, how) => (steps.current ?? noSteps).show(address, how),
    back: () => (steps.current ?? noSteps).back(),
  }
}
