/**
 * A tap ends with `touchend`; the browser sends a click to the same place right after it. What appears under the finger
 * at once would get that click.
 */
export const clickMilliseconds = 60

/** Draws something of WeChat's own over the page. */
export function overlay(classes: string, content: HTMLElement): { close(): void } {
  const over = document.createElement('div')
  over.className = `over ${classes}`
  over.append(content)
  const drawing = setTimeout(() => document.body.append(over), clickMilliseconds)
  return {
    close() {
      clearTimeout(drawing)
      over.remove()
    },
  }
}

export function block(className: string, ...children: (HTMLElement | string)[]): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  element.append(...children)
  return element
}

export function choice(text: string, onTap: () => void): HTMLElement {
  const button = document.createElement('button')
  button.className = 'choice'
  button.textContent = text
  button.addEventListener('click', onTap)
  return button
}
