import { buildFunctions } from './function-bundles'

for (const { name, bytes } of await buildFunctions()) console.log(`${name}: ${Math.round(bytes / 1024)} KB`)
