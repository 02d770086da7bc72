import { desksOf, type Desk } from './desks'
import { routes, turnToPage } from './routes'
import type { Session } from '../calls/session'

const everybodys = [
  { route: 'home', name: '首页', icon: 'home' },
  { route: 'inbox', name: '消息', icon: 'bell' },
  { route: 'me', name: '我的', icon: 'person' },
] as const

type Place = Desk | (typeof everybodys)[number]

/** Where this person can always go: the tabs of a phone, and the desks of staff. */
export function navigationFor(session: Session | null) {
  const places: readonly Pick<Place, 'route' | 'name' | 'icon'>[] = [
    ...everybodys,
    ...desksOf(session?.grants ?? []),
  ]
  return places.map(({ route, name, icon }) => ({
    label: name,
    icon,
    address: routes[route],
    count: route === 'inbox' ? (session?.unreadCount ?? 0) : 0,
    onTap: () => turnToPage(route),
  }))
}
