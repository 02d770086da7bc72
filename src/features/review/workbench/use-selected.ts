import { useEffect, useState } from 'react'
import { usePageSteps } from '@/services/routes/page-steps'
import { addressOf, parameterOf, routes } from '@/services/routes/routes'

/** The claim that is open at the workbench. It is in the address: reloaded or shared, the address opens it again. */
export function useSelected(opened: string | null): [string | null, (claimId: string | null) => void] {
  const [selected, setSelected] = useState(opened)
  const steps = usePageSteps((address) => {
    if (address.startsWith(routes.staffQueue)) setSelected(parameterOf(address, 'claim'))
  })
  useEffect(() => {
    // In place of the one before: the arrow keys pass over many claims, and Back leaves the list.
    steps.show(addressOf('staffQueue', { claim: selected ?? undefined }), 'replace')
    // The steps are those of the page as long as it lives.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected])
  return [selected, setSelected]
}
