import type { Route } from '@/services/routes/routes'
import type { IconName } from '@/ui/foundation/icons'

/** What a person can do here. `route` is where it is done. */
export type Service = { label: string; note: string; icon: IconName; route: Route }

export type ServiceGroup = { title: string; services: readonly Service[] }

/** What home offers, in groups and in the order in which they stand. What is not built yet does not stand here. */
export const serviceGroups: readonly ServiceGroup[] = [
  {
    title: '能领什么',
    services: [
      {
        label: '查一查能领什么',
        note: '补贴、贷款、住房：答几道题，就知道能领多少、哪天截止',
        icon: 'search',
        route: 'check',
      },
      { label: '全部政策', note: '按城市看，也可以搜', icon: 'list', route: 'catalogue' },
    ],
  },
  {
    title: '公示',
    services: [
      {
        label: '看公示',
        note: '谁能领，先给大家看。有不对的，谁都可以提',
        icon: 'megaphone',
        route: 'notices',
      },
    ],
  },
]
