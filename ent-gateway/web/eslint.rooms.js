import boundaries from 'eslint-plugin-boundaries';

const room = (file, module) => ({
  element: { type: 'feature', fileInternalPath: file, ...(module && { captured: { module } }) },
});

/**
 * A feature is a folder `src/<module>/<feature>`. Other features enter it by its `index.ts`, the application opens its
 * screens by `screens.ts`. A feature leans on its own module, on core and on app; modules meet in app alone.
 * (That features form no circle is a test: `src/app/features.test.ts`.)
 */
export default {
  files: ['src/**/*.{ts,tsx}'],
  plugins: { boundaries },
  settings: {
    'import/resolver': { node: { extensions: ['.ts', '.tsx'] } },
    'boundaries/legacy-templates': false,
    'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
    'boundaries/elements': [
      { type: 'feature', pattern: 'src/*/*', capture: ['module', 'feature'], partialMatch: false },
    ],
    'boundaries/files': [
      { category: 'application', pattern: ['src/main.tsx', 'src/app/*.ts', 'src/app/*.tsx'] },
    ],
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'allow',
        policies: [
          {
            disallow: { to: room('!(index.ts)') },
            message: 'Enter another feature by its index.ts.',
          },
          {
            from: { file: { path: 'src/app/screens.ts' } },
            allow: { to: room('screens.ts') },
          },
          { allow: { to: { file: { path: 'src/app/theme/*.css' } } } },
          {
            from: { element: { type: 'feature' } },
            disallow: { to: { file: { categories: 'application' } } },
            message: 'The application opens features; no feature opens the application.',
          },
          ...['core', 'canteen', 'homework', 'messaging'].map((module) => ({
            from: { element: { type: 'feature', captured: { module } } },
            disallow: { to: room('**', `!(${module}|core|app)`) },
            message: 'Modules meet in app: a feature leans on its own module, on core and on app.',
          })),
        ],
      },
    ],
  },
};
