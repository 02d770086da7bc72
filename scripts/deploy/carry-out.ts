import CloudBase from '@cloudbase/manager-node'
import COS from 'cos-nodejs-sdk-v5'
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
    case 'setStorageRule':
      await app.storage.setStorageAcl('CUSTOM', step.rule)
      return
    case 'expireFiles':
      return expireFiles(app, step, settings).catch((error: unknown) => {
        // The one step that an environment of WeChat's may keep for its console; all others work without it.
        console.warn(`  not set (${String(error)}): set it by hand in the bucket's lifecycle rules`)
      })
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

/** The environment's storage is a bucket of COS, and has its rules of expiry. This one takes the place of whatever was there. */
async function expireFiles(
  app: CloudBase,
  { under, days }: Extract<DeployStep, { kind: 'expireFiles' }>,
  { TCB_SECRET_ID, TCB_SECRET_KEY }: DeploySettings,
): Promise<void> {
  const bucket = (await app.env.getEnvInfo()).EnvInfo.Storages?.[0]
  if (!bucket?.Bucket || !bucket.Region) throw new Error('the environment has no storage')
  const cos = new COS({ SecretId: TCB_SECRET_ID, SecretKey: TCB_SECRET_KEY })
  await cos.putBucketLifecycle({
    Bucket: bucket.Bucket,
    Region: bucket.Region,
    Rules: [
      {
        ID: 'tray',
        Status: 'Enabled',
        Filter: { Prefix: under },
        Expiration: { Days: days },
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: days },
      },
    ],
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
