import { useState } from 'react'
import { employerFieldOf } from '@/services/claim/form-of'
import { Card } from '@/ui/display/card'
import { Screen } from '@/ui/layout/screen'
import { lineOf } from '@/services/procedure/line'
import { goBack } from '@/services/routes/routes'
import { chooseEmployer, draftStore } from '../draft/draft-store'
import { EmployerFinder } from './employer-finder'
import { EmployerNaming } from './employer-naming'
import { OpenTrouble } from '../opening/open-trouble'
import { useOpenDraft } from '../opening/use-open-draft'

interface Props {
  claimId: string
  /** What was searched for without finding it: to be named now. */
  notListed: string | null
}

/** Chooses another employer, or names one that the list does not have. */
export function EmployerSearch({ claimId, notListed }: Props) {
  useOpenDraft(claimId, true)
  const openTrouble = draftStore((state) => state.openTrouble)
  const claim = draftStore((state) => state.claim)
  const [naming, setNaming] = useState(notListed)
  if (openTrouble) return <OpenTrouble trouble={openTrouble} claimId={claimId} />
  if (naming !== null) {
    const back = () => (notListed === null ? setNaming(null) : goBack())
    const field = claim && employerFieldOf(claim)
    if (!claim || !field) return null
    return <EmployerNaming typed={naming} field={field} line={lineOf(claim)} onBack={back} />
  }
  return (
    <Screen title="选择单位">
      <Card>
        <EmployerFinder
          onFound={(employer) => {
            chooseEmployer(employer)
            goBack()
          }}
          onNotListed={setNaming}
        />
      </Card>
    </Screen>
  )
}
