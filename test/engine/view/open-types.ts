/** What WeChat's own buttons do when tapped: here the person always allows it. */
export function answerOpenTypes(view: Document): void {
  view.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('taro-button-core') : null
    if (button?.getAttribute('open-type') !== 'getPhoneNumber') return
    const detail = { errMsg: 'getPhoneNumber:ok', code: 'phone-number-code' }
    button.dispatchEvent(new CustomEvent('getphonenumber', { detail }))
  })
}
