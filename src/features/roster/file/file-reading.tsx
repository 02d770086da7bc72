import { View } from '@tarojs/components'
import type { RosterReading } from '@contract/roster-file-calls'
import type { ClaimView } from '@contract/views'
import type { PartOf } from '@domain/procedure/part'
import { Card } from '@/ui/display/card'
import { CardTitle } from '@/ui/display/card-title'
import { Disclosure } from '@/ui/display/disclosure'
import { Notice } from '@/ui/feedback/notice'
import { Button } from '@/ui/inputs/button'
import { ChoiceList } from '@/ui/inputs/choice-list'
import { FileColumns } from './file-columns'
import { FileSentences } from './file-sentences'
import { columnsMissing, howOf, sentencesAsked, type FileChoices } from './file-choices'
import { addWords, leftOutWords, replaceWords, sheetWords } from './file-words'
import '../shared/roster.scss'

interface Props {
  claim: ClaimView
  part: PartOf<'roster'>
  reading: RosterReading
  choices: FileChoices
  onSay: (changes: Partial<FileChoices>) => void
}

/** What was found in a file, and what would become of it: nothing of it is on the roster yet. */
export function FileReading({ claim, part, reading, choices, onSay }: Props) {
  const { rows, bad, otherSheets, leftOut, hiddenRows } = reading
  const there = claim.roster?.rows ?? 0
  const missing = columnsMissing(reading, part.columns)
  const unsaid = sentencesAsked(reading, part.columns).filter(
    ({ id }) => choices.sameForAll[id] === undefined,
  ).length
  return (
    <>
      <Card>
        <View>还没有放进名册。文件里找到</View>
        <View className="roster__total">{`${rows} 人`}</View>
        <View className="roster__where">{sheetWords(reading)}</View>
        {unsaid > 0 ? (
          <Notice tone="info">{`表里有 ${unsaid} 样没写，先看下面的话对不对。不确认的，放进去以后每个人都要补。`}</Notice>
        ) : bad > 0 ? (
          <Notice tone="warn">{`其中 ${bad} 人有地方要改。先放进去，再改，不影响别的人。`}</Notice>
        ) : (
          <Notice tone="ok">没有看出要改的。</Notice>
        )}
        {hiddenRows > 0 && (
          <Notice tone="warn">{`有 ${hiddenRows} 行在表里是隐藏的，也读进来了。不要的，放进去以后删掉。`}</Notice>
        )}
        {otherSheets.map(({ name, rows: others }) => (
          <Button key={name} look="text" icon="list" onTap={() => onSay({ sheet: name, columns: undefined })}>
            {`换成“${name}”这张表（${others} 人）`}
          </Button>
        ))}
        {leftOut.length > 0 && (
          <Disclosure label={`有 ${leftOut.length} 行没当成人`}>
            {leftOut.map((line) => (
              <View key={line.line}>{leftOutWords(line)}</View>
            ))}
          </Disclosure>
        )}
      </Card>
      <FileSentences
        claim={claim}
        part={part}
        reading={reading}
        sameForAll={choices.sameForAll}
        onChange={(sameForAll) => onSay({ sameForAll })}
      />
      {missing.length > 0 && (
        <Notice tone="warn" title={`没找到：${missing.map(({ label }) => label).join('、')}`}>
          表里有的，在下面点一下那一列。真没有的，放进去以后每个人都要补。
        </Notice>
      )}
      {there > 0 && (
        <Card>
          <ChoiceList
            label={`名册里已经有 ${there} 人，怎么放`}
            showLabel
            choices={[
              { value: 'replace', label: '用这个文件换掉原来的', note: replaceWords(reading) },
              { value: 'add', label: '原来的留着，加在后面', note: addWords(reading) },
            ]}
            value={howOf(choices, reading)}
            onChange={(how) => onSay({ how })}
          />
        </Card>
      )}
      <Card>
        <CardTitle>每一列是什么</CardTitle>
        <View className="roster__where">认错了的，点一下改。</View>
        <FileColumns part={part} reading={reading} onColumns={(columns) => onSay({ columns })} />
      </Card>
    </>
  )
}
