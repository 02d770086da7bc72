import { useState } from 'react'
import { todayOf, useSession } from '@/services/calls/session'
import { sentencesOf } from '@/services/words/error-sentences'
import { waysOn } from '@/services/routes/ways-on'
import { EmptyState } from '@/ui/feedback/empty-state'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Screen } from '@/ui/layout/screen'
import { OrganisationList } from './organisation-list'
import { TeamOf } from './team-of'
import { useInvitable, type Invitable } from './use-invitable'

/** Who works in an office, inviting colleagues, and taking a role back. */
export function TeamPage() {
  const { session } = useSession()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<Invitable | null>(null)
  const { organisations, trouble, again } = useInvitable(text)

  // Who works for one office has nothing to choose.
  const only = text === '' && organisations?.length === 1 ? (organisations[0] ?? null) : null
  const organisation = chosen ?? only
  if (trouble && organisations === null) {
    const { happened, whatToDo } = sentencesOf(trouble)
    return (
      <Screen title="同事">
        <ErrorState title={happened} advice={whatToDo} kept="" {...waysOn(trouble, again)} />
      </Screen>
    )
  }
  if (organisations === null)
    return (
      <Screen title="同事">
        <LoadingSkeleton cards={2} lines={3} />
      </Screen>
    )
  const list = (
    <OrganisationList
      text={text}
      onText={setText}
      organisations={organisations}
      chosen={organisation?.id ?? null}
      onChoose={setChosen}
    />
  )
  if (!organisation)
    return (
      <Screen title="同事">
        {text === '' && organisations.length === 0 ? (
          <EmptyState icon="people" title="您现在不能邀请同事" text="请让上一级或系统管理员邀请。" />
        ) : (
          list
        )}
      </Screen>
    )
  return (
    <TeamOf
      key={organisation.id}
      organisation={organisation}
      today={todayOf(session)}
      list={only ? null : list}
      onOther={only ? null : () => setChosen(null)}
    />
  )
}
