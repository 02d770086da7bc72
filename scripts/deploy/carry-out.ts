import CloudBase from '@cloudbase/manager-node'
import { functionEnvironment, type DeploySettings } from './settings'
import type { DeployStep } from './plan'
import { functionsDirectory, projectRoot } from '../paths'

const runtime = 'Nodejs20.19'

/** Carries out one step in WeChat Cloud. Running it again changes nothing that is already so. */
export async function carryOut(step: DeployStep, settings: DeploySettings): Promise<void> {
  const { TCB_SECRET_ID: secretId, TCB_SECRET_KEY: secretKey, TCB_ENV_ID: envId } = settings
  const app = new CloudBase({ secretId, secretKey, envId })
  switch (step.kind) {
    case 'createCollection':
      await app.database.createCollectionIfNotExists(step.collection)
      return
    case 'setPermission': {
      const Param = { EnvId: envId, CollectionName: step.collection, AclTag: step.permission }
      await app.commonService().call({ Action: 'ModifyDatabaseACL', Param })
      return
    }
    case 'createIndex':
      return createIndex(app, step)
    case 'deployFunction':
      return deployFunction(app, step, settings)
    case 'uploadMiniProgram':
      return uploadMiniProgram(settings)
  }
}

async function createIndex(
  app: CloudBase,
  step: Extract<DeployStep, { kind: 'createIndex' }>,
): Promise<void> {
  if ((await app.database.checkIndexExists(step.collection, step.name)).Exists) return
  const MgoIndexKeys = Object.entries(step.keys).map(([Name, direction]) => ({
    Name,
    Direction: String(direction),
  }))
  const MgoKeySchema = { MgoIndexKeys, MgoIsUnique: step.unique }
  await app.database.updateCollection(step.collection, {
    CreateIndexes: [{ IndexName: step.name, MgoKeySchema }],
  })
}

async function deployFunction(
  app: CloudBase,
  { name, settings: { timeout, memorySize, triggers } }: Extract<DeployStep, { kind: 'deployFunction' }>,
  deployment: DeploySettings,
): Promise<void> {
  await app.functions.createFunction({
    func: {
      name,
      handler: 'index.main',
      runtime,
      timeout,
      memorySize,
      triggers,
      // A bundle needs nothing; what cannot be bundled is named in the function's own manifest.
      installDependency: name === 'recognize',
      envVariables: functionEnvironment(name, deployment),
    },
    functionRootPath: functionsDirectory,
    force: true,
  })
}

async function uploadMiniProgram({ APP_ID, UPLOAD_KEY_FILE, VERSION }: DeploySettings): Promise<void> {
  const { default: ci } = await import('miniprogram-ci')
  const project = new ci.Project({
    appid: APP_ID,
    type: 'miniProgram',
    projectPath: projectRoot,
    privateKeyPath: UPLOAD_KEY_FILE,
    ignores: ['node_modules/**/*'],
  })
  await ci.upload({ project, version: VERSION, desc: '留工通', setting: { es6: false, minify: false } })
}
