import { packs } from '../cloudfunctions/domain/packs/all-packs'
import { keepEdition } from './pack-editions'

for (const pack of packs) console.log(`${pack.id}: ${keepEdition(pack) ?? 'kept already'}`)
