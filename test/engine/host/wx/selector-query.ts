import { topPage } from '../page-stack'
import { atOnce } from './api'

type Measure = (element: Element) => unknown
type Answer = (result: unknown) => void

const box: Measure = (element) => {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
  return { id: element.id, dataset: {}, left, right, top, bottom, width, height }
}

const scroll: Measure = (element) => ({
  id: element.id,
  scrollLeft: element.scrollLeft,
  scrollTop: element.scrollTop,
})

/** Questions about the page on top, answered together at `exec`. */
function createSelectorQuery() {
  const questions: (() => unknown)[] = []

  const node = (selector: string, wantsAll: boolean) => {
    const ask = (measure: Measure) => (answer?: Answer) => {
      questions.push(() => {
        const found = [...(topPage()?.window.document.querySelectorAll(selector) ?? [])].map(measure)
        const result = wantsAll ? found : (found[0] ?? null)
        answer?.(result)
        return result
      })
      return query
    }
    return {
      boundingClientRect: ask(box),
      scrollOffset: ask(scroll),
      node: ask((element) => ({ node: element })),
      fields: (_wanted: object, answer?: Answer) =>
        ask((element) => ({ ...(box(element) as object), ...(scroll(element) as object) }))(answer),
    }
  }

  const query = {
    in: () => query,
    select: (selector: string) => node(selector, false),
    selectAll: (selector: string) => node(selector, true),
    selectViewport: () => node('html', false),
    exec(answer?: (results: unknown[]) => void) {
      setTimeout(() => {
        const results = questions.map((question) => question())
        answer?.(results)
      })
      return query
    },
  }
  return query
}

export const queryApis = { createSelectorQuery: atOnce('createSelectorQuery', createSelectorQuery) }
