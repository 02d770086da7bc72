import { readTickets } from '@domain/ticket/read-tickets'
import { answerParent } from '../../cloudfunctions/recognize/answer-parent'
import { loadModels } from '../../cloudfunctions/recognize/engine/models'
import { loadPicture } from '../../cloudfunctions/recognize/engine/picture'
import { readPictureAsItLies } from '../../cloudfunctions/recognize/engine/read-picture'

/* The plain pipeline of the same models: the page as it lies. */
const models = loadModels()

answerParent(async (content) => ({
  tickets: readTickets(await readPictureAsItLies(await models, await loadPicture(content))),
}))
