import { useState } from 'react'
import { instantWords } from '@/services/words/day-words'
import { isInGroup } from '@/services/phone/city'
import { sentencesOf } from '@/services/words/error-sentences'
import { openPage } from '@/services/routes/routes'
import { todayOf, useSession } from '@/services/calls/session'
import { waysOn } from '@/services/routes/ways-on'
import { Button } from '@/ui/inputs/button'
import { Card } from '@/ui/display/card'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { EmptyState } from '@/ui/feedback/empty-state'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Row } from '@/ui/display/row'
import { Screen } from '@/ui/layout/screen'
import { SectionTitle } from '@/ui/display/section-title'
import { useEnterpriseQueue } from './use-enterprise-queue'

/** Enterprises that wait for an office, those that waited longest first. */
export function EnterpriseQueue() {
  const { session } = useSession()
  const [office, setOffice] = useState<string | null>(null)
  const { organisationName, rows, next, trouble, load, more } = useEnterpriseQueue(office)
  const today = todayOf(session)
  const offices = (session?.grants ?? []).filter(({ role }) => isInGroup(role, 'enterpriseConfirmer'))
  const words = trouble && sentencesOf(trouble)
  return (
    <Screen title="单位登记">
      {offices.length > 1 && (
        <ChoiceList
          label="哪个局"
          choices={offices.map((grant) => ({ value: grant.organisationId, label: grant.organisationName }))}
          value={office ?? offices[0]?.organisationId}
          onChange={setOffice}
        />
      )}
      {trouble && words && (
        <ErrorState title={words.happened} advice={words.whatToDo} kept="" {...waysOn(trouble, load)} />
      )}
      {!trouble && rows === null && <LoadingSkeleton cards={3} lines={2} />}
      {rows !== null && (
        <>
          <SectionTitle>{organisationName}</SectionTitle>
          {rows.length === 0 && next === null && (
            <EmptyState icon="check-circle" title="没有等着核对的单位" text="有单位登记，会排在这里。" />
          )}
          {rows.length > 0 && (
            <Card flush>
              {rows.map(({ id, companyName, nameMask, askedAt }) => (
                <Row
                  key={id}
                  icon="building"
                  label={companyName}
                  note={`${nameMask}，${instantWords(askedAt, today)}提交`}
                  onTap={() => openPage('staffEnterprise', { id })}
                />
              ))}
            </Card>
          )}
          {next !== null && (
            <Button block onTap={more}>
              看后面的
            </Button>
          )}
        </>
      )}
    </Screen>
  )
}
