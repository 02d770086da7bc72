/** WeChat cannot print; a browser can. */
export const canPrint = process.env.TARO_ENV === 'h5'

/** Prints one part of the page and nothing around it. */
export function printOnly(className: string): void {
  const style = document.createElement('style')
  style.media = 'print'
  style.textContent = `
    body * { visibility: hidden; }
    .${className}, .${className} * { visibility: visible; }
    .${className} { position: absolute; left: 0; top: 0; width: 100%; }
    .${className} [role='button'] { display: none; }`
  document.head.appendChild(style)
  window.addEventListener('afterprint', () => style.remove(), { once: true })
  window.print()
}
