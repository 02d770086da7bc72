import { useEffect, useState } from 'react'
import type { Employer } from '@contract/views'
import { sentencesOf } from '@/services/words/error-sentences'
import { waysOn } from '@/services/routes/ways-on'
import { Button } from '@/ui/inputs/button'
import { EmptyState } from '@/ui/feedback/empty-state'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Row } from '@/ui/display/row'
import { SearchBox } from '@/ui/inputs/search-box'
import { useEmployers } from './use-employers'

interface Props {
  onFound: (employer: Employer) => void
  /** The list does not have it; what was searched for comes along. */
  onNotListed: (typed: string) => void
}

/** Finds an employer by part of its name, pinyin or first letters. */
export function EmployerFinder({ onFound, onNotListed }: Props) {
  const [text, setText] = useState('')
  const { employers, trouble, search } = useEmployers()
  const wanted = text.trim()
  useEffect(() => search(wanted), [wanted, search])
  const words = trouble && sentencesOf(trouble)
  return (
    <>
      <SearchBox
        label="单位名字、拼音或首字母"
        placeholder="单位名字或拼音"
        value={text}
        onChange={setText}
      />
      {wanted !== '' && words && (
        <ErrorState
          title={words.happened}
          advice={words.whatToDo}
          kept=""
          {...waysOn(trouble, () => search(wanted))}
        />
      )}
      {wanted !== '' && !words && employers === null && <LoadingSkeleton cards={1} />}
      {wanted !== '' &&
        employers?.map((employer) => (
          <Row
            key={employer.id}
            label={employer.name}
            note={`${employer.district} · ${employer.union?.name ?? '还没有工会'}`}
            onTap={() => onFound(employer)}
          />
        ))}
      {wanted !== '' && employers?.length === 0 && (
        <EmptyState
          icon="search"
          title={`没找到“${wanted}”`}
          text="少写几个字再试，或者看看合同、工资条上单位的全名。"
        />
      )}
      {wanted !== '' && !words && employers && (
        <Button block icon="edit" onTap={() => onNotListed(wanted)}>
          名单里没有，我来写单位名字
        </Button>
      )}
    </>
  )
}
