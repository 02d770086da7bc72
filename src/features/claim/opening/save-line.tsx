import { Text, View } from '@tarojs/components'
import { Icon } from '@/ui/foundation/icon'
import type { IconName } from '@/ui/foundation/icons'
import { Tappable } from '@/ui/foundation/tappable'
import { accessible } from '@/ui/foundation/accessible'
import { sentencesOf } from '@/services/words/error-sentences'
import { sessionStore, todayOf } from '@/services/calls/session'
import { askOf, formOf } from '@/services/claim/form-of'
import { unfinishedFields } from '../draft/draft-content'
import { saveNow } from '../draft/draft-saving'
import { draftStore, type SaveState } from '../draft/draft-store'
import './save-line.scss'

const words: Record<SaveState, { text: string; icon: IconName }> = {
  saved: { text: '已保存', icon: 'check-circle' },
  saving: { text: '正在保存', icon: 'upload' },
  onPhone: { text: '已存在手机里', icon: 'offline' },
  failed: { text: '没存上', icon: 'warning' },
}

/** Whether what was entered is safe, and where. */
export function SaveLine() {
  const saveState = draftStore((state) => state.saveState)
  const trouble = draftStore((state) => state.saveTrouble)
  const today = todayOf(sessionStore((state) => state.session))
  const unfinished = draftStore(({ claim, unsent }) =>
    claim === null ? '' : unfinishedFields(formOf(claim), unsent, today).map(askOf).join('、'),
  )
  const { text, icon } = words[saveState]
  const offline = saveState === 'onPhone' && trouble?.code === 'offline'
  return (
    <View className={`save-line save-line--${saveState}`} {...accessible({ role: 'status', live: 'polite' })}>
      <Icon name={icon} size={16} />
      <Text>{offline ? '没网，已存在手机里' : text}</Text>
      {unfinished !== '' && <Text>{`（${unfinished}填对了才存）`}</Text>}
      {saveState === 'failed' && trouble && (
        <Tappable className="save-line__again" onTap={() => void saveNow()}>
          {sentencesOf(trouble).happened}，点这里再存一次
        </Tappable>
      )}
    </View>
  )
}
