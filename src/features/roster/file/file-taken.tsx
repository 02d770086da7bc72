import { goBack, replacePage } from '@/services/routes/routes'
import { Card } from '@/ui/display/card'
import { Notice } from '@/ui/feedback/notice'
import { Button } from '@/ui/inputs/button'
import { Screen } from '@/ui/layout/screen'
import { MarkedRow } from '../shared/marked-row'
import { RosterSums } from '../shared/roster-sums'
import type { Taken } from './use-roster-file'

interface Props {
  claimId: string
  taken: Taken
  onAnother: () => void
}

/** What is on the roster now, and what is left to do. */
export function FileTaken({ claimId, taken: { tally, changes }, onAnother }: Props) {
  const { added, changed, gone } = changes
  const done = [
    `新来 ${added} 人`,
    ...(changed > 0 ? [`改了 ${changed} 人`] : []),
    ...(gone > 0 ? [`去掉 ${gone} 人`] : []),
  ].join('，')
  const mend = tally.bad > 0
  const action = (
    <>
      {mend && (
        <Button
          look="primary"
          block
          icon="edit"
          onTap={() => replacePage('roster', { id: claimId, view: 'bad' })}
        >
          {`去改这 ${tally.bad} 人`}
        </Button>
      )}
      <Button look={mend ? 'text' : 'primary'} block onTap={goBack}>
        回到申请
      </Button>
    </>
  )
  return (
    <Screen title="放进名册" action={action}>
      <Notice tone="ok" title="放好了">
        {`${done}。`}
      </Notice>
      <RosterSums tally={tally} label="名册现在有" />
      {mend && (
        <Card>
          <MarkedRow claimId={claimId} />
        </Card>
      )}
      <Button block icon="upload" onTap={onAnother}>
        {mend ? '改好的文件再选一次' : '再选一个文件'}
      </Button>
    </Screen>
  )
}
