import type { Trouble } from '@/services/calls/call-failure'
import { troubleText } from '@/services/words/error-sentences'

/** Why an invitation could not be taken back. To who gave it "ask for a new one" is no help. */
export const withdrawTrouble = (trouble: Trouble): string =>
  trouble.code === 'invitationNotValid'
    ? '这个邀请码已经用过，或者已经作废。请关掉再看一遍名单：如果对方已经进来了，可以收回权限。'
    : troubleText(trouble)
