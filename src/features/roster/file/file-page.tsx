import { largestRosterFile } from '@contract/roster-file-calls'
import { useConnected } from '@/services/phone/network'
import { waysOn } from '@/services/routes/ways-on'
import { goBack } from '@/services/routes/routes'
import { sentencesOf, troubleText } from '@/services/words/error-sentences'
import { Card } from '@/ui/display/card'
import { Row } from '@/ui/display/row'
import { EmptyState } from '@/ui/feedback/empty-state'
import { ErrorState } from '@/ui/feedback/error-state'
import { LoadingSkeleton } from '@/ui/feedback/loading-skeleton'
import { Notice } from '@/ui/feedback/notice'
import { OfflineBar } from '@/ui/feedback/offline-bar'
import { ProgressLine } from '@/ui/feedback/progress-line'
import { Button } from '@/ui/inputs/button'
import { Screen } from '@/ui/layout/screen'
import { howOf } from './file-choices'
import { FileReading } from './file-reading'
import { FileTaken } from './file-taken'
import { isRosterOpen } from '../shared/roster-open'
import { TemplateRow } from '../shared/template-row'
import { useRosterClaim } from '../shared/use-roster-claim'
import { useRosterFile } from './use-roster-file'

const title = '选表格文件'
const megabytes = largestRosterFile / 1024 / 1024
const chooseLabel = process.env.TARO_ENV === 'weapp' ? '从微信聊天里选表格' : '从电脑、手机里选表格'

/** A list of persons out of a file: chosen, looked at, and only then put on the roster. */
export function FilePage({ claimId }: { claimId: string }) {
  const online = useConnected()
  const { claim, part, trouble: claimTrouble, again } = useRosterClaim(claimId)
  const file = useRosterFile(claimId, claim?.roster, () => void again())
  const { phase, trouble, asking, taking } = file
  if (claimTrouble) {
    const { happened, whatToDo } = sentencesOf(claimTrouble)
    return (
      <Screen title={title}>
        <ErrorState title={happened} advice={whatToDo} {...waysOn(claimTrouble, again)} />
      </Screen>
    )
  }
  if (!claim || !part)
    return (
      <Screen title={title}>
        <LoadingSkeleton cards={3} />
      </Screen>
    )
  if (!isRosterOpen(claim))
    return (
      <Screen title={title}>
        <EmptyState
          icon="document"
          title="现在不能换名册"
          text="这份申请交上去了，或者退回时没让改整个名册。"
        >
          <Button look="primary" onTap={goBack}>
            回去
          </Button>
        </EmptyState>
      </Screen>
    )
  if (phase.kind === 'taken')
    return <FileTaken claimId={claimId} taken={phase.taken} onAnother={file.choose} />

  const busy = phase.kind === 'sending' || phase.kind === 'reading'
  const reading = phase.kind === 'read' ? phase.reading : null
  const choose = (
    <Button
      look={reading ? 'text' : 'primary'}
      block
      icon="upload"
      busy={busy && '请稍等'}
      onTap={file.choose}
    >
      {reading ? '换个文件' : chooseLabel}
    </Button>
  )
  const action = reading ? (
    <>
      <Button
        look="primary"
        block
        busy={taking ? '正在放进名册' : asking && '正在重新看这个文件'}
        onTap={() => void file.take(reading)}
      >
        {howOf(file.choices, reading) === 'add'
          ? `加进名册（${reading.rows} 人）`
          : `放进名册（${reading.rows} 人）`}
      </Button>
      {choose}
    </>
  ) : (
    choose
  )
  return (
    <Screen title={title} action={action}>
      <OfflineBar offline={!online} text="现在没有网，选了文件也传不上去。连上网再选。" />
      {trouble && (
        <Notice tone="danger" title={trouble.code === 'staleVersion' ? '名册刚才改过' : '没办成'}>
          {trouble.code === 'staleVersion'
            ? '文件还没有放进去。请再看一遍下面的数，再放。'
            : troubleText(trouble)}
        </Notice>
      )}
      {file.tooLarge && (
        <Notice tone="danger">{`这个文件超过 ${megabytes} MB，没有传。请只留名单那一张表，另存一份再选。`}</Notice>
      )}
      {phase.kind === 'sending' && <ProgressLine label="正在上传" percent={phase.percent} />}
      {phase.kind === 'reading' && <Notice tone="info">传好了，正在看这个文件里有什么。</Notice>}
      {phase.kind === 'choosing' && (
        <Card>
          <Row
            icon="document"
            label="xlsx、xls、csv 都行"
            note={`最大 ${megabytes} MB，最多 ${part.mostRows} 人`}
          />
          <Row
            icon="list"
            label="单位自己的表，不用改表头"
            note="姓名、身份证号这些列会自己认，认错了您再改"
          />
          <Row icon="check-circle" label="先看，再放" note="看到认得对不对以后，才放进名册" />
          <TemplateRow claimId={claimId} />
        </Card>
      )}
      {reading && (
        <FileReading claim={claim} part={part} reading={reading} choices={file.choices} onSay={file.say} />
      )}
    </Screen>
  )
}
