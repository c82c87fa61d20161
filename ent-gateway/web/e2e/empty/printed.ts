import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

const data = () => process.env.ENT_DATA ?? '../../.ent';

/** The code that the product printed into its log: the last one is good. */
export function foundingCode(): string {
  const log = readFileSync(join(data(), 'gateway.log'), 'utf8');
  const code = [...log.matchAll(/type the code (\S+) before/g)].at(-1)?.[1];
  if (!code) throw new Error('No founding code in the log: start with ./ent run --empty --fresh');
  return code;
}

/** What stands on the pages of a document that somebody prints here. */
export async function print(page: Page, act: () => Promise<void>): Promise<string[]> {
  const coming = page.waitForEvent('download');
  await act();
  const file = await (await coming).path();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(file))));
  return text;
}

/** What is printed right below a label. */
export function below(label: string, text: string): string {
  const found = new RegExp(`${label}\\s+(\\S+)`).exec(text)?.[1];
  expect(found, `what is below “${label}”`).toBeDefined();
  return found ?? '';
}

/** The code of the letter that is addressed to somebody. */
export function codeFor(name: string, letters: string[]): string {
  const letter = letters.find((text) => text.includes(name));
  expect(letter, `letter for ${name}`).toBeDefined();
  return below('Votre code personnel', letter ?? '');
}
