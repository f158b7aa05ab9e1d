import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Who may import whom, room by room; a room may always import itself. */
const arrows = {
  'rules.ts': [],
  'model.ts': ['rules.ts'],
  'steps.ts': [],
  'trace.ts': ['model.ts', 'rules.ts'],
  text: ['model.ts'],
  mentions: ['model.ts', 'text'],
  statements: ['model.ts', 'rules.ts', 'steps.ts', 'trace.ts', 'text', 'mentions'],
  speakers: ['model.ts', 'rules.ts', 'trace.ts', 'text', 'mentions'],
  dates: ['model.ts', 'text'],
  metadata: ['model.ts', 'text'],
  'analyse.ts': ['model.ts', 'steps.ts', 'trace.ts', 'text', 'mentions', 'statements', 'speakers', 'dates', 'metadata'],
  article: ['model.ts', 'steps.ts'],
  highlight: ['model.ts', 'steps.ts', 'article', 'ui', 'i18n', 'settings'],
  export: ['model.ts', 'rules.ts', 'text'],
  settings: ['model.ts', 'rules.ts'],
  ui: ['model.ts', 'rules.ts', 'text/fold.ts', 'i18n', 'settings'],
  i18n: ['model.ts', 'browser'],
  record: ['model.ts', 'text/fold.ts'],
  storage: ['model.ts', 'record'],
  browser: ['model.ts', 'settings', 'record'],
  look: ['model.ts', 'article', 'browser/bare.ts', 'browser/names.ts', 'browser/world.ts'],
  content: ['model.ts', 'steps.ts', 'look', 'article', 'highlight', 'export', 'settings', 'browser', 'i18n', 'ui'],
  background: [
    'model.ts',
    'steps.ts',
    'analyse.ts',
    'text/models.ts',
    'settings',
    'record',
    'storage',
    'browser',
    'i18n',
  ],
  popup: ['model.ts', 'record', 'ui', 'export', 'settings', 'i18n', 'browser'],
  panel: ['model.ts', 'ui', 'export', 'settings', 'i18n', 'browser', 'popup'],
  correcting: ['model.ts', 'ui', 'settings', 'i18n', 'browser'],
  welcome: ['model.ts', 'article', 'highlight', 'ui', 'settings', 'i18n', 'browser'],
  options: ['model.ts', 'ui', 'export', 'settings', 'i18n', 'browser'],
  recordPage: ['model.ts', 'record', 'ui', 'export', 'settings', 'i18n', 'browser'],
};

const zones = Object.entries(arrows).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...allowed].map((path) => `./${path}`),
  message: `${room} may import ${allowed.join(', ') || 'nothing'}.`,
}));

/** Pure rooms: text and data go in and come out, in any JavaScript engine. */
const core = [
  'rules',
  'model',
  'trace',
  'steps',
  'analyse',
  'text',
  'mentions',
  'statements',
  'speakers',
  'dates',
  'metadata',
  'record',
  'export',
  'settings',
];

const banned = (names, message) => names.map((name) => ({ name, message }));
const network = banned(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'], 'Nothing leaves the machine.');
const doors = banned(['chrome', 'browser'], 'src/browser is the only door to it.');
const places = banned(
  ['document', 'window', 'navigator', 'location', 'localStorage', 'process'],
  'The core knows no DOM, no browser and no Node.',
);

const noRawHtml = { selector: 'JSXAttribute[name.name=dangerouslySetInnerHTML]', message: 'Build nodes instead.' };

/** A word of a page is never a key of a plain object: "constructor" and "toString" are keys of every one. */
const wordsAsKeys = [
  'VariableDeclarator[init.type=ObjectExpression] > Identifier TSTypeReference[typeName.name=Record] > TSTypeParameterInstantiation > TSStringKeyword:first-child',
  'BinaryExpression[operator=in]:not([left.type=Literal], [left.type=PrivateIdentifier])',
].map((selector) => ({ selector, message: 'Look words up in a Map or a Set; ask an object by Object.hasOwn.' }));

export default tseslint.config(
  { ignores: ['dist', 'output', 'coverage', 'test/fixtures'] },
  ...tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'].map(
          (property) => ({ property, message: 'Build nodes instead.' }),
        ),
      ],
      'no-restricted-syntax': ['error', noRawHtml],
      'no-console': 'error',
    },
  },
  { files: ['src/**'], rules: { 'no-restricted-syntax': ['error', noRawHtml, ...wordsAsKeys] } },
  {
    files: ['src/**'],
    ignores: ['src/browser/**', 'src/tools/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'webextension-polyfill', message: 'src/browser is the only door to it.' }] },
      ],
      'no-restricted-globals': ['error', ...network, ...doors],
    },
  },
  {
    files: core.flatMap((room) => [`src/${room}.ts`, `src/${room}/**`]),
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'The core needs no package.' }] }],
      'no-restricted-globals': ['error', ...network, ...doors, ...places],
    },
  },
  { files: ['src/tools/**', 'test/**'], rules: { 'no-console': 'off', 'no-restricted-properties': 'off' } },
);
