import Taro from '@tarojs/taro'
import { afterStepBack, leaveSteps } from './page-steps'

/** Every page of the app that is opened from another one. */
export const routes = {
  home: '/pages/home/index',
  inbox: '/pages/inbox/index',
  me: '/pages/me/index',
  privacy: '/pages/privacy/index',
  help: '/pages/help/index',
  lost: '/pages/lost/index',
  claim: '/packages/worker/claim/index',
  claimStatus: '/packages/worker/claim-status/index',
  ticket: '/packages/worker/ticket/index',
  employer: '/packages/worker/employer/index',
  myData: '/packages/worker/my-data/index',
  rosterPlaces: '/packages/worker/roster-places/index',
  check: '/packages/check/question/index',
  checkResults: '/packages/check/results/index',
  measure: '/packages/check/measure/index',
  catalogue: '/packages/check/catalogue/index',
  staffReview: '/packages/staff/review/index',
  staffQueue: '/packages/staff/queue/index',
  staffInvitation: '/packages/staff/invitation/index',
  staffPayment: '/packages/staff/payment/index',
  staffTeam: '/packages/staff/team/index',
  staffRoster: '/packages/staff/roster/index',
  staffBundles: '/packages/staff/bundles/index',
  staffEnterprises: '/packages/staff/enterprises/index',
  staffEnterprise: '/packages/staff/enterprise/index',
  enterprise: '/packages/enterprise/mine/index',
  roster: '/packages/enterprise/roster/index',
  rosterRow: '/packages/enterprise/roster-row/index',
  rosterFile: '/packages/enterprise/roster-file/index',
  charterRiders: '/packages/enterprise/charter-riders/index',
  rowTickets: '/packages/enterprise/row-tickets/index',
  statistics: '/packages/statistics/office/index',
  notices: '/packages/notices/list/index',
  notice: '/packages/notices/notice/index',
  objections: '/packages/notices/objections/index',
} as const

export type Route = keyof typeof routes

const tabs: readonly Route[] = ['home', 'inbox', 'me']

/** The address of a page, as a share or a link carries it. */
export function addressOf(route: Route, parameters: Record<string, string | undefined>): string {
  const query = Object.entries(parameters)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&')
  return query === '' ? routes[route] : `${routes[route]}?${query}`
}

/** A parameter of such an address, null where it has none. */
export function parameterOf(address: string, name: string): string | null {
  const [, query = ''] = address.split('?')
  const found = query.split('&').find((part) => part.startsWith(`${name}=`))
  return found === undefined ? null : decodeURIComponent(found.slice(name.length + 1))
}

/** Opens a page on top of this one, or goes over to a tab. */
export function openPage(route: Route, parameters: Record<string, string | undefined> = {}) {
  const url = addressOf(route, parameters)
  if (tabs.includes(route)) leaveSteps(() => void Taro.switchTab({ url }))
  else afterStepBack(() => void Taro.navigateTo({ url }))
}

/** Puts a page in the place of this one, so that going back skips it. */
export function replacePage(route: Route, parameters: Record<string, string> = {}) {
  leaveSteps(() => void Taro.redirectTo({ url: addressOf(route, parameters) }))
}

/** Where each open page is, the one on top last. */
function openAddresses(): string[] {
  const pages: { route?: string; path?: string }[] = Taro.getCurrentPages()
  return pages.map(({ route, path }) => route ?? path ?? '')
}

/** Tells at the end of a call whether the page that began it is still on top: who left it is not led away from elsewhere. */
export function stayingHere(): () => boolean {
  const here = openAddresses().join(' ')
  return () => openAddresses().join(' ') === here
}

const isPage = (address: string, route: Route) => `/${address.replace(/^\//, '')}`.startsWith(routes[route])

/** Goes over to a page as a navigation does: back to it where it lies below, and else in the place of what is no tab. */
export function turnToPage(route: Route) {
  const addresses = openAddresses()
  const top = addresses.length - 1
  const place = addresses.findIndex((address) => isPage(address, route))
  if (place === top) return
  if (tabs.includes(route)) openPage(route)
  else if (place >= 0) leaveSteps(() => void Taro.navigateBack({ delta: top - place }))
  else if (tabs.some((tab) => isPage(addresses[top] ?? '', tab))) openPage(route)
  else replacePage(route)
}

/** Whether the page below this one is that page. */
export function isBelow(route: Route): boolean {
  const addresses = openAddresses()
  return isPage(addresses[addresses.length - 2] ?? '', route)
}

/** Goes back, or home when this page was opened directly. */
export function goBack() {
  const isBelowAny = Taro.getCurrentPages().length > 1
  leaveSteps(() => void (isBelowAny ? Taro.navigateBack() : Taro.switchTab({ url: routes.home })))
}
