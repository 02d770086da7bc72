import { buildPhone } from './build-phone'

await buildPhone('h5')
