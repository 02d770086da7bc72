/** Packages that ship as ES modules alone: they are turned into CommonJS like our own files. */
const esModulesOnly = ['hucre', 'pdfjs-dist']

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/jest/node-environment.cjs',
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@(domain|contract|platform)/(.*)$': '<rootDir>/cloudfunctions/$1/$2',
    '\\.scss$': '<rootDir>/test/jest/no-style.cjs',
  },
  transform: {
    '\\.(ts|tsx|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
  testTimeout: 600_000,
}
