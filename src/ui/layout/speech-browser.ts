import { spokenParts } from './spoken-parts'

/** WeChat reads nothing aloud without a plugin that belongs to somebody's account: there the control is not shown. */
export const canSpeak = (): boolean =>
  process.env.TARO_ENV === 'h5' && typeof window !== 'undefined' && 'speechSynthesis' in window

const notRead = '[aria-hidden="true"], .ui-button, .ui-read-aloud, .ui-toast, input, textarea'
const blocks = 'taro-view-core, div'

/** What stands on a screen, block by block from top to bottom, without what is only to be tapped. */
export function textOfScreen(root: Element): string[] {
  const found: { block: Element | null; text: string }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = node.textContent ?? ''
    if (!parent || text.trim() === '' || parent.closest(notRead)) continue
    const block = parent.closest(blocks)
    const last = found[found.length - 1]
    if (last && last.block === block) last.text += text
    else found.push({ block, text })
  }
  return found.map(({ text }) => text)
}

/** Reads the screen that holds an element aloud from its beginning and tells when it is over. */
export function readAloud(id: string, onEnd: () => void): void {
  const root = document.getElementById(id)?.closest('.ui-screen__content')
  if (!root) return onEnd()
  const { speechSynthesis } = window
  speechSynthesis.cancel()
  const parts = spokenParts(textOfScreen(root))
  parts.forEach((part, index) => {
    const utterance = new SpeechSynthesisUtterance(part)
    utterance.lang = 'zh-CN'
    utterance.rate = 0.95
    if (index === parts.length - 1) utterance.onend = onEnd
    utterance.onerror = onEnd
    speechSynthesis.speak(utterance)
  })
  if (parts.length === 0) onEnd()
}

/** Falls silent at once. */
export const stopReading = (): void => window.speechSynthesis.cancel()
