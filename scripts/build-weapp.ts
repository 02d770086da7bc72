import { buildFunctions } from './function-bundles'
import { buildPhone } from './phone-builds'

await buildPhone('weapp')
await buildFunctions()
console.log('Ready for WeChat DevTools: open this folder as a project (dist/weapp and dist/cloudfunctions).')
