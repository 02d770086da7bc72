import { buildFunctions } from './build-functions'
import { buildPhone } from './build-phone'

await buildPhone('weapp')
await buildFunctions()
console.log('Ready for WeChat DevTools: open this folder as a project (dist/weapp and dist/cloudfunctions).')
