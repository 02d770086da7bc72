import type { OwnEnterprise } from '@contract/enterprise-calls'
import { refusalWordsOf } from '@/services/words/enterprise-words'
import { Notice } from '@/ui/feedback/notice'

/** Why the office did not confirm, in its own words too. */
export function RefusalNotice({ refusal }: { refusal: NonNullable<OwnEnterprise['refusal']> }) {
  return (
    <Notice tone="warn" title="就业服务局没有确认，请改好再交">
      {`${refusalWordsOf(refusal.reason)}。${refusal.message}`}
    </Notice>
  )
}
