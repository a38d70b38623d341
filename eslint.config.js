// The rules of the house. The walls between the rooms of src/ are the first of them:
// case ← message ← card ← embed ← site; locales beside card; check beside embed; element and cli on top, apart from each
// other, and of these only cli has a door to site; builder, a page of its own, stands on all of them but cli;
// frame and page are scripts of pages of their own, and take nothing from the others.

import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What each room may import from, besides itself. */
const WALLS = {
  case: [],
  message: ['case'],
  locales: [],
  card: ['case', 'message', 'locales'],
  embed: ['case', 'message', 'locales', 'card'],
  site: ['case', 'message', 'locales', 'card', 'embed', 'version.js'],
  check: ['case', 'message', 'card'],
  element: ['case', 'message', 'locales', 'card', 'version.js'],
  cli: ['case', 'message', 'locales', 'card', 'embed', 'site', 'check', 'version.js'],
  builder: [
    'case',
    'message',
    'locales',
    'card',
    'embed',
    'site',
    'check',
    'element',
    'version.js',
    'define.js',
  ],
  frame: [],
  page: [],
};
const PACKAGES = {
  element: ['lit', '@lit/reactive-element'],
  cli: ['node:[a-z_/]+'],
  builder: ['lit', '@lit/reactive-element', '@codemirror', '@lezer', 'jsonc-parser', 'fflate'],
};

const walls = Object.entries(WALLS).flatMap(([room, doors]) => {
  const packages = PACKAGES[room] ?? [];
  const open = [
    '\\./',
    ...doors.map((door) => `(\\.\\./)+${door.replace('.', '\\.')}(/|$)`),
    ...packages.map((name) => `${name}(/|$)`),
  ].join('|');
  const wall = (files, inside) => ({
    files: [files],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!${inside})`,
              message: `src/${room} may import from ${[...doors, ...packages].join(', ') || 'nothing but itself'}.`,
            },
          ],
        },
      ],
    },
  });
  // From a folder of the room one step up still is the room, and from one in that two.
  return [
    wall(`src/${room}/**/*.ts`, open),
    wall(`src/${room}/*/*.ts`, `${open}|\\.\\./([a-z-]+/)?[a-z-]+\\.js$`),
    wall(`src/${room}/*/*/*.ts`, `${open}|(\\.\\./){1,2}([a-z-]+/)?[a-z-]+\\.js$`),
  ];
});

export default tseslint.config(
  { ignores: ['dist/', '**/node_modules/'] },
  ...tseslint.configs.strict,
  lit.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^_$' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 250],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'TypeScript is for types only.' },
        { selector: 'TSParameterProperty', message: 'TypeScript is for types only.' },
        { selector: 'MemberExpression[property.name="innerHTML"]', message: 'All text is text.' },
      ],
    },
  },
  {
    // What the element offers is said there, and the manifest and the tables of the README are made of it.
    files: ['src/element/case-action.ts'],
    rules: { 'max-lines': ['error', { max: 250, skipComments: true }] },
  },
  ...walls,
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
