/** Puts the keyboard on the button inside an element. */
export function focusButtonIn(id: string) {
  if (process.env.TARO_ENV !== 'h5') return
  document.getElementById(id)?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
}

/** Brings the selected row into sight. */
export function showSelectedRow() {
  if (process.env.TARO_ENV !== 'h5') return
  document.querySelector('.review-row--on')?.scrollIntoView({ block: 'nearest' })
}

/** Brings an element to the top of what scrolls around it. */
export function showElement(id: string) {
  if (process.env.TARO_ENV !== 'h5') return
  document.getElementById(id)?.scrollIntoView({ block: 'start' })
}
