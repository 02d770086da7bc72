import type { ObjectionState } from '@domain/notice/objection'

/** What came of an objection. */
export const objectionStateWords: Record<ObjectionState, string> = {
  open: '正在核实',
  upheld: '异议成立',
  rejected: '异议不成立',
}
