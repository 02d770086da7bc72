import { call } from '../calls/call'
import { openMade } from './open-made'

/** Has a running notice of one's own office made to be put up, and shows it. Answers what to tell the officer. */
export const printNotice = (noticeId: string) => openMade(() => call('make-notice', { noticeId }))
