import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts'];
const NODE_ADAPTERS = [
  'src/crypto/node/**',
  'src/signal/node/**',
  'src/direct/node/**',
  'src/store/sqlite*/**',
  'src/server/node*/**',
  'src/cli/**',
];

/** Names that exist in Node only, and randomness that is not random. */
const NOT_PORTABLE = {
  'no-restricted-globals': ['error', 'Buffer', 'process', 'require', '__dirname', 'setImmediate', 'global'],
  'no-restricted-imports': ['error', { paths: ['fs', 'crypto', 'buffer', 'path', 'util'], patterns: ['node:*'] }],
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'proto/gen/', '**/*.gen.ts', 'src/kernel/assembly/', '.stryker-tmp/'] },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.node.json', 'tsconfig.browser.json', 'tsconfig.tools.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true }],
      'no-console': 'error',
      // A number in a message is a size, an id or a count: that is what our messages are made of.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return refuse(…)` in a function that returns nothing is a readable early exit.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // The compiler cannot see a loop's bounds. An `!` says that the author has, and costs nothing on the hot path.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // isolatedDeclarations asks for the annotation on exports; elsewhere the constructor reads better.
      '@typescript-eslint/consistent-generic-constructors': 'off',
      '@typescript-eslint/no-inferrable-types': ['error', { ignoreProperties: true }],
      // `const { secret: _, ...rest }` drops a property.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // An async function without await rejects where a plain one would throw. Stores and libsignal's API rely on that.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { tsdoc },
    rules: {
      'tsdoc/syntax': 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Use the RandomSource.' }],
    },
  },
  { files: ['src/**/*.ts'], ignores: NODE_ADAPTERS, rules: NOT_PORTABLE },
  // libsignal's signatures are what they are.
  { files: ['src/signal.ts', 'src/signal/**'], rules: { '@typescript-eslint/max-params': 'off' } },
  // A conformance suite is a list of cases inside describe blocks; each case is short.
  { files: ['src/testing/**/*-cases.ts'], rules: { 'max-lines-per-function': 'off' } },
  // Type tests compare with what libsignal declares, as it declares it.
  {
    files: ['test/types/**'],
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  // Programs talk to a terminal.
  { files: ['bench/**', 'examples/**', '*.config.ts'], rules: { 'no-console': 'off' } },
);
