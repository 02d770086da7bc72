import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Globals that WeChat's logic layer lacks or that only a browser has. Browser-only files are listed below. */
const absentInWechat = [
  'window',
  'document',
  'localStorage',
  'fetch',
  'XMLHttpRequest',
  'FormData',
  'Blob',
  'WebSocket',
  'TextEncoder',
  'TextDecoder',
  'Intl',
  'structuredClone',
  'AbortController',
]

export default tseslint.config(
  { ignores: ['dist/**', 'data/**', 'node_modules/**', 'test/artefacts/**'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { ...hooks.configs.recommended.rules },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'cloudfunctions/domain/**', 'cloudfunctions/contract/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'zod', message: "Use '@domain/zod-setup' and 'zod/mini': zod's JIT breaks in WeChat." },
            { name: 'react-dom', message: 'Not there in a mini-program.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', ...absentInWechat],
    },
  },
  {
    // Files for the browser alone, and those of the component set whose browser part stands behind TARO_ENV.
    files: [
      '**/*browser*.{ts,tsx}',
      'src/features/demo/**',
      'src/ui/{layout/chrome,foundation/theme,foundation/use-wide-layout,sheets/use-dialog-focus}.ts',
      'src/ui/layout/top-bar.tsx',
    ],
    rules: { 'no-restricted-globals': 'off' },
  },
  // A style sheet for one build can only be left out of the other by a require behind TARO_ENV.
  { files: ['src/app.tsx'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['cloudfunctions/domain/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is given, never fetched.' },
        { object: 'Math', property: 'random', message: 'The rules have no chance in them.' },
      ],
    },
  },
  { files: ['**/*.{js,cjs,mjs}'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.{js,cjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
