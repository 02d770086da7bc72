import { useShareAppMessage } from '@tarojs/taro'
import { addressOf, type Route } from './routes'

/** What is shared: a title and an address. Nothing about the person goes into either. */
export type Share = { title: string; route: Route; parameters: Record<string, string> }

/** Gives WeChat what to share from its own menu and from a share button. */
export function useShare(share: Share): Share {
  useShareAppMessage(() => ({ title: share.title, path: addressOf(share.route, share.parameters) }))
  return share
}
