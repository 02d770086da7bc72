import { useState } from 'react'
import { troubleOf } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'
import { changeConsent, sessionStore } from '@/services/calls/session'
import { ConfirmSheet } from '@/ui/sheets/confirm-sheet'
import { Row } from '@/ui/display/row'
import { showToast } from '@/ui/feedback/toast'

/** Deletes the answers kept with the account, after asking: another phone's answers may be nowhere else. */
export function KeptAnswersRow() {
  const keeps = sessionStore(({ session }) => session?.consents.includes('keepAnswers') === true)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const remove = async () => {
    setBusy(true)
    try {
      await changeConsent('keepAnswers', false)
      showToast('从账号里删掉了，以后也不再存')
    } catch (error) {
      showToast(troubleText(troubleOf(error)))
    } finally {
      setBusy(false)
      setAsking(false)
    }
  }
  if (!keeps) return null
  return (
    <>
      <Row
        icon="trash"
        label="删掉账号里的查询回答"
        note="您存到账号的“查一查”回答"
        onTap={() => setAsking(true)}
      />
      <ConfirmSheet
        open={asking}
        title="删掉账号里的查询回答吗"
        confirmLabel="删掉，以后也不存"
        cancelLabel="留着"
        danger
        busy={busy && '正在删'}
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      >
        每个城市的都会删掉，找不回来。手机里的回答还在。
      </ConfirmSheet>
    </>
  )
}
