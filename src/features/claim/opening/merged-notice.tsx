import { Notice } from '@/ui/feedback/notice'
import { draftStore } from '../draft/draft-store'

/** Says once that the claim was also changed elsewhere and what became of it. */
export function MergedNotice() {
  const merged = draftStore((state) => state.merged)
  if (!merged) return null
  return (
    <Notice
      tone="info"
      title="这份申请在别处也改过"
      action={{ label: '知道了', onTap: () => draftStore.setState({ merged: false }) }}
    >
      两边的内容已经合在一起。您在这部手机上刚改的，按这里的算。
    </Notice>
  )
}
