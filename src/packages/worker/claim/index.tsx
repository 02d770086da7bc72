import { useRouter } from '@tarojs/taro'
import { ticketsForm } from '@/features/claim/steps/tickets-form'
import { ClaimFlow } from '@/features/claim/steps/claim-flow'
import { papersForm } from '@/features/papers/papers-form'
import { newClaimOf } from '@/services/claim/new-claim'
import type { PartForms } from '@/services/claim/part-view'

const parts: PartForms = { tickets: ticketsForm, papers: papersForm }

export default function ClaimPage() {
  const { params } = useRouter()
  return <ClaimFlow claimId={params.id ?? null} wanted={newClaimOf(params)} parts={parts} />
}
