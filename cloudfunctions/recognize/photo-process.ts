import { answerParent } from './answer-parent'
import { loadModels, type Models } from './engine/models'
import { readPhoto } from './read-photo'

/* The program that reads photos: it keeps the models. */
let loading: Promise<Models> | undefined
const models = (): Promise<Models> => (loading ??= loadModels())

answerParent(async (content) => {
  const { tickets, codes, notRead, likeness } = await readPhoto(content, models)
  return { tickets, codes, notRead, likeness }
})
