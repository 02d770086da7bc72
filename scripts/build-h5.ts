import { buildPhone } from './phone-builds'

await buildPhone('h5')
