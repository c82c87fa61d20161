import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';

const letters = () => join(process.env.ENT_DATA ?? '../../.ent', 'mail');

const numbersFor = (address: string) =>
  readdirSync(letters())
    .filter((name) => name.endsWith(` ${address}.eml`))
    .sort();

/** Quoted-printable and base64, as mail servers carry what isn't ASCII. */
function readable(letter: string): string {
  const [head = '', ...rest] = letter.split(/\r?\n\r?\n/);
  const body = rest.join('\n\n');
  if (/^content-transfer-encoding:\s*base64/im.test(head)) return Buffer.from(body, 'base64').toString();
  if (!/^content-transfer-encoding:\s*quoted-printable/im.test(head)) return body;
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

/** What a letter holds that reaches an address because of an act: the product's mail server keeps all of them. */
export async function mailedTo(address: string, wanted: RegExp, act: () => Promise<void>): Promise<string> {
  const before = new Set(numbersFor(address));
  await act();
  let found: string | undefined;
  await expect(() => {
    found = numbersFor(address)
      .filter((name) => !before.has(name))
      .map((name) => wanted.exec(readable(readFileSync(join(letters(), name), 'utf8')))?.[1])
      .find(Boolean);
    expect(found, `${String(wanted)} in a letter to ${address}`).toBeDefined();
  }).toPass({ timeout: 90_000 });
  return found ?? '';
}
