// The rules of the house. The walls between the rooms of src/ are the first of them:
// case ← message ← card ← embed ← site; locales beside card; check beside embed; element and cli on top, apart from each
// other; frame is a page of its own, and takes nothing from the others.

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
  check: ['case', 'message', 'card'],
  // Its words lie in a folder, one file for each language, and are typed by words.ts beside that.
  site: ['case', 'message', 'locales', 'card', 'embed', 'version.js', 'words.js'],
  element: ['case', 'message', 'locales', 'card', 'version.js'],
  cli: ['case', 'message', 'locales', 'card', 'embed', 'check', 'site', 'version.js'],
  frame: [],
};
const PACKAGES = {
  element: ['lit', '@lit/reactive-element'],
  cli: ['node:[a-z_/]+'],
};

const walls = Object.entries(WALLS).map(([room, doors]) => {
  const packages = PACKAGES[room] ?? [];
  const open = [
    '\\./',
    ...doors.map((door) => `(\\.\\./)+${door.replace('.', '\\.')}(/|$)`),
    ...packages.map((name) => `${name}(/|$)`),
  ].join('|');
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!${open})`,
              message: `src/${room} may import from ${[...doors, ...packages].join(', ') || 'nothing but itself'}.`,
            },
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/'] },
  ...tseslint.configs.strict,
  lit.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  {
    files: ['**/*.ts'],
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
  ...walls,
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
