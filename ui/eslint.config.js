// Lint rules of the screens. Beside the usual sets: no word may stand in the markup, all go through i18n.
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

import noLiteralWords from './lint/no-literal-words.js';
import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['dist/', 'look/', 'src/lib/api/schema.d.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    files: ['**/*.svelte'],
    plugins: { sotto: { rules: { 'no-literal-words': noLiteralWords } } },
    rules: { 'sotto/no-literal-words': 'error', 'svelte/no-at-html-tags': 'error' },
  },
  {
    files: ['**/*.{ts,svelte}'],
    rules: {
      'no-undef': 'off',
      'no-console': 'error',
      // `<audio>` spools sound in plain to temporary files, blob URLs may too: sound is played by Web Audio.
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Audio']",
          message: 'Play through lib/sound: media elements spool to disk.',
        },
        {
          selector: "MemberExpression[property.name='createObjectURL']",
          message: 'Blob URLs may be spooled to disk.',
        },
        {
          selector: "SvelteElement[name.name='audio']",
          message: 'Play through lib/sound: media elements spool to disk.',
        },
      ],
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
);
