/** Keys that go through the list, shown below it. */
export const moveKeys = [
  ['J ↓', '下一份'] as const,
  ['K ↑', '上一份'] as const,
  ['空格', '选中这份，批量办理'] as const,
]

/** Keys for the claim that is open, shown below the buttons. */
export const reviewKeys = [
  ['I', '身份已核对'] as const,
  ['1–9', '第几张原件看过了'] as const,
  ['F', '到往上转的按钮'] as const,
  ['R', '退回补正'] as const,
  ['X', '不通过'] as const,
]
