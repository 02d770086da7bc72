import { useEffect, useState } from 'react'
import type { Employer } from '@contract/views'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { ErrorState } from '@/ui/error-state'
import { LoadingSkeleton } from '@/ui/loading-skeleton'
import { Row } from '@/ui/row'
import { Screen } from '@/ui/screen'
import { SearchBox } from '@/ui/search-box'
import { sentencesOf } from '@/services/error-sentences'
import { goBack } from '@/services/routes'
import { waysOn } from '@/services/ways-on'
import { chooseEmployer, draftStore } from './draft-store'
import { EmployerNaming } from './employer-naming'
import { OpenTrouble } from './open-trouble'
import { useEmployers } from './use-employers'
import { useOpenDraft } from './use-open-draft'

/** Finds the employer by part of its name, pinyin or first letters. */
export function EmployerSearch({ claimId }: { claimId: string }) {
  useOpenDraft(claimId, true)
  const openTrouble = draftStore((state) => state.openTrouble)
  const [text, setText] = useState('')
  const { employers, trouble, search } = useEmployers()
  const [naming, setNaming] = useState(false)
  const wanted = text.trim()
  useEffect(() => search(wanted), [wanted, search])

  const choose = (employer: Employer) => {
    chooseEmployer(employer)
    goBack()
  }
  if (openTrouble) return <OpenTrouble trouble={openTrouble} claimId={claimId} banner={null} />
  if (naming) return <EmployerNaming typed={wanted} onBack={() => setNaming(false)} />
  return (
    <Screen title="选择单位">
      <SearchBox
        label="单位名字、拼音或首字母"
        placeholder="单位名字或拼音"
        value={text}
        onChange={setText}
      />
      {wanted === '' && (
        <EmptyState icon="building" title="您在哪上班" text="写单位名字里的几个字，或者拼音、首字母都行。" />
      )}
      {wanted !== '' && trouble && (
        <ErrorState
          title={sentencesOf(trouble).happened}
          advice={sentencesOf(trouble).whatToDo}
          kept=""
          {...waysOn(trouble, () => search(wanted))}
        />
      )}
      {wanted !== '' && !trouble && employers === null && <LoadingSkeleton cards={1} />}
      {wanted !== '' && employers && employers.length > 0 && (
        <Card flush>
          {employers.map((employer) => (
            <Row
              key={employer.id}
              label={employer.name}
              note={`${employer.district} · ${employer.union?.name ?? '还没有工会'}`}
              onTap={() => choose(employer)}
            />
          ))}
        </Card>
      )}
      {wanted !== '' && employers?.length === 0 && (
        <EmptyState
          icon="search"
          title={`没找到“${wanted}”`}
          text="少写几个字再试，或者看看合同、工资条上单位的全名。"
        />
      )}
      {wanted !== '' && !trouble && employers && (
        <Button block icon="edit" onTap={() => setNaming(true)}>
          名单里没有，我来写单位名字
        </Button>
      )}
    </Screen>
  )
}
