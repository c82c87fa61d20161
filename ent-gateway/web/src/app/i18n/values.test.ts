import ts from 'typescript';
import { expect, it } from 'vitest';

const catalogues = import.meta.glob<Record<string, string>>('/src/*/*/messages/fr.json', {
  eager: true,
  import: 'default',
});
const sources = import.meta.glob<string>(['/src/*/*/**/*.{ts,tsx}', '!/src/**/*.test.*'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

const folderOf = (path: string) => /^\/src\/(\w+\/\w+)\//.exec(path)?.[1] ?? '';

/** What each sentence of a catalogue names, by the key it is asked for; a plural names how many. */
function namedIn(catalogue: Record<string, string>): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const [key, sentence] of Object.entries(catalogue)) {
    const asked = key.replace(/_(one|other)$/, '');
    const values = named.get(asked) ?? new Set(asked === key ? [] : ['count']);
    for (const [, value = ''] of sentence.matchAll(/\{\{(\w+)\}\}/g)) values.add(value);
    named.set(asked, values);
  }
  return named;
}
const named = new Map(
  Object.entries(catalogues).map(([path, catalogue]) => [folderOf(path), namedIn(catalogue)]),
);

const hooks = Object.values(sources).flatMap((text) =>
  [...text.matchAll(/^export const (\w+) = messagesOf\('([^']+)'/gm)].map(([, hook, folder = '']) => ({
    hook,
    folder,
  })),
);

/** The feature whose words a hook brings: the own one, for several call theirs the same. */
function folderBy(hook: string, own: string): string | undefined {
  const called = hooks.filter((one) => one.hook === hook);
  return (called.find(({ folder }) => folder === own) ?? called[0])?.folder;
}

/** The keys that an expression may stand for; those of a template, of which one at least is meant, together. */
function keysOf(asked: ts.Expression, known: string[]): string[][] {
  if (ts.isStringLiteralLike(asked)) return [[asked.text]];
  if (ts.isConditionalExpression(asked))
    return [...keysOf(asked.whenTrue, known), ...keysOf(asked.whenFalse, known)];
  if (!ts.isTemplateExpression(asked)) return [];
  const last = asked.templateSpans.at(-1)?.literal.text ?? '';
  return [known.filter((key) => key.startsWith(asked.head.text) && key.endsWith(last))];
}

/** The values given; nothing where only the running code knows. */
function givenBy(values: ts.Expression | undefined): Set<string> | undefined {
  if (!values) return new Set();
  if (!ts.isObjectLiteralExpression(values) || values.properties.some(ts.isSpreadAssignment))
    return undefined;
  return new Set(values.properties.map(({ name }) => name?.getText() ?? ''));
}

/** The sentences of a file that are asked for without something they name. */
function bareIn(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const own = folderOf(path);
  const folders = new Map([['t', own]]);
  const bare: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isCallExpression(node.initializer)) {
      const folder = folderBy(node.initializer.expression.getText(), own);
      if (folder) folders.set(node.name.getText(), folder);
    }
    if (ts.isCallExpression(node) && node.arguments[0]) {
      const sentences = named.get(folders.get(node.expression.getText()) ?? '');
      const given = givenBy(node.arguments[1]);
      if (sentences && given) {
        const isBare = (key: string) => [...(sentences.get(key) ?? [])].some((value) => !given.has(value));
        for (const keys of keysOf(node.arguments[0], [...sentences.keys()]))
          if (keys.length > 0 && keys.every(isBare)) bare.push(`${path} ${keys.join(' ')}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return bare;
}

it('gives every sentence what it names', () => {
  expect(hooks).toHaveLength(named.size);
  expect(Object.entries(sources).flatMap(([path, text]) => bareIn(path, text))).toEqual([]);
});
