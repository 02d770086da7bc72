import { useState } from 'react'
import { refreshSession, todayOf, useSession } from '@/services/calls/session'
import { sentencesOf } from '@/services/words/error-sentences'
import { waysOn } from '@/services/routes/ways-on'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Screen } from '@/ui/layout/screen'
import { EnterpriseForm } from './enterprise-form'
import { EnterpriseState } from './enterprise-state'
import { useMyEnterprise } from './use-my-enterprise'

/** Coming in as an enterprise's HR: the form, then where it is. */
export function EnterprisePage() {
  const { session } = useSession()
  const { application, loaded, trouble, load } = useMyEnterprise()
  const [writing, setWriting] = useState<'correction' | 'another' | null>(null)
  if (!loaded) {
    const words = trouble && sentencesOf(trouble)
    return (
      <Screen title="我是企业人事">
        {trouble && words ? (
          <ErrorState title={words.happened} advice={words.whatToDo} kept="" {...waysOn(trouble, load)} />
        ) : (
          <LoadingSkeleton cards={2} lines={3} />
        )}
      </Screen>
    )
  }
  const reload = () => {
    setWriting(null)
    // A new role must be known before the next page asks for it.
    void load().then(refreshSession)
  }
  if (!application || writing !== null)
    return (
      <EnterpriseForm
        key={writing ?? 'first'}
        corrected={writing === 'correction' ? application : null}
        onAsked={reload}
      />
    )
  return (
    <EnterpriseState
      application={application}
      today={todayOf(session)}
      onCorrect={() => setWriting('correction')}
      onAnother={() => setWriting('another')}
      onWithdrawn={reload}
    />
  )
}
