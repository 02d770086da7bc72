import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { inProject } from './paths'
import { unionTree } from './union-tree'

const environmentFile = inProject('.env')
if (existsSync(environmentFile)) process.loadEnvFile(environmentFile)

/** Documents that a new environment starts with, as lines of JSON that the WeChat console imports. */
if (!process.env.LOOKUP_KEY || !process.env.FIELD_KEYS || !process.env.AUDIT_KEY) {
  console.error(
    'LOOKUP_KEY, FIELD_KEYS and AUDIT_KEY are needed, the same as the functions have. See .env.example.',
  )
  process.exit(1)
}
const { newInvitation } = await import('../cloudfunctions/api/team/invitation')
const { checksOfKeys } = await import('../cloudfunctions/platform/security/key-check')
const { foundingGiver } = await import('../cloudfunctions/platform/records/organisation')
const platform = { id: 'platform', name: '留工通系统管理' }
const { code, invitation } = newInvitation('administrator', platform, '首位管理员', foundingGiver, new Date())

const directory = inProject('dist', 'import')
mkdirSync(directory, { recursive: true })
const write = (collection: string, documents: readonly object[]) =>
  writeFileSync(
    `${directory}/${collection}.json`,
    documents.map((document) => `${JSON.stringify(document)}\n`).join(''),
  )
write('organisations', unionTree())
write('invitations', [invitation])
write('keyChecks', [checksOfKeys()])
console.log(`dist/import: organisations.json, invitations.json and keyChecks.json.`)
console.log(
  `The first administrator enters this code in the app by ${invitation.expiresAt.slice(0, 10)}: ${code}`,
)
