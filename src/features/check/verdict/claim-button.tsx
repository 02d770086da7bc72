import { layReady } from '@/services/claim/claim-prefill-store'
import { measure as handled, pack as handledPack } from '@/services/claim/policy'
import { openPage } from '@/services/routes/routes'
import { Button } from '@/ui/inputs/button'
import type { Check } from '../answering/use-check'
import type { Verdict } from './verdict-looks'

interface Props {
  check: Check
  measureId: string
  verdict: Verdict
}

const open: readonly Verdict[] = ['eligible', 'moreAnswersNeeded', 'windowNotOpen']

/** Starts the claim, where this app handles the measure; what was answered goes along. */
export function ClaimButton({ check: { pack, facts, kept }, measureId, verdict }: Props) {
  if (pack.id !== handledPack.id || measureId !== handled.id || !open.includes(verdict)) return null
  const start = () => {
    layReady({ packId: pack.id, measureId }, facts, kept.answers)
    openPage('claim')
  }
  return (
    <Button look="primary" block label={`办理${handled.title}`} onTap={start}>
      办理
    </Button>
  )
}
