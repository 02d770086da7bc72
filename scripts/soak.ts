import { spawnSync } from 'node:child_process'
import { projectRoot } from './paths'

/** The random interleavings of `npm test`, far more of them: `npm run soak -- 20000`. A failure prints its seed. */
const runs = process.argv[2] ?? '5000'
const jest = ['node_modules/jest/bin/jest.js', 'test/faults/', '--testTimeout=86400000', '--maxWorkers=2']
const { status } = spawnSync(process.execPath, jest, {
  cwd: projectRoot,
  stdio: 'inherit',
  env: { ...process.env, RUNS: runs },
})
process.exit(status ?? 1)
