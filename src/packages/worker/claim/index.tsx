import { useRouter } from '@tarojs/taro'
import { ticketsForm } from '@/features/claim/steps/tickets-form'
import { ClaimFlow } from '@/features/claim/steps/claim-flow'
import { chartersForm } from '@/features/charters/charters-form'
import { papersForm } from '@/features/papers/papers-form'
import { rosterForm } from '@/features/roster/form/roster-form'
import { newClaimOf } from '@/services/claim/new-claim'
import type { PartForms } from '@/services/claim/part-view'

const parts: PartForms = {
  tickets: ticketsForm,
  papers: papersForm,
  roster: rosterForm,
  charters: chartersForm,
}

export default function ClaimPage() {
  const { params } = useRouter()
  return <ClaimFlow claimId={params.id ?? null} wanted={newClaimOf(params)} parts={parts} />
}
