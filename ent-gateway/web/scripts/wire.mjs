// What a family's home costs on the wire and how soon it stands, at the first visit after the sign-in:
// ENT_URL=http://127.0.0.1:8080 ENT_DATA=../../.ent npm run wire [-- --list]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromium as started } from './chromium.mjs';

const url = process.env.ENT_URL ?? 'http://127.0.0.1:8080';
const username = 'claire.martin';
const listed = process.argv.includes('--list');
const runs = 5;
/** how long after the home stands its last requests may still come, in milliseconds; the worker comes later */
const quiet = 1_500;
/** As Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const phone = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true, locale: 'fr-FR' };

const browser = await chromium.launch(started);

async function signIn() {
  const file = join(process.env.ENT_DATA ?? '../../.ent', 'demo-accounts.json');
  const { password } = JSON.parse(readFileSync(file, 'utf8')).find((one) => one.username === username);
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(`${url}/oauth2/authorization/ent`);
  await page.getByRole('textbox', { name: 'Identifiant' }).fill(username);
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  const { cookies } = await context.storageState();
  await context.close();
  return { cookies, origins: [] };
}

/** Every request of the page in the order it was asked, with its bytes as they came over the wire. */
async function listen(cdp) {
  const asked = new Map();
  await cdp.send('Network.enable');
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) =>
    asked.set(requestId, { address: request.url, type, bytes: 0 }),
  );
  cdp.on('Network.webSocketCreated', ({ requestId, url: address }) =>
    asked.set(requestId, { address, type: 'WebSocket', bytes: 0 }),
  );
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) =>
    asked.set(requestId, { ...asked.get(requestId), bytes }),
  );
  return asked;
}

/** Opens the home in a browser that has nothing but the session. */
async function open(signedIn, slow) {
  const context = await browser.newContext({ ...phone, storageState: signedIn });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const asked = await listen(cdp);
  if (slow) {
    await cdp.send('Network.emulateNetworkConditions', slow4g);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.addInitScript(() => {
    globalThis.paints = [];
    new globalThis.PerformanceObserver((list) =>
      globalThis.paints.push(...list.getEntries().map(({ startTime }) => startTime)),
    ).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(url);
  await page.locator('main .home').waitFor();
  await page.waitForTimeout(quiet);
  const paint = Math.max(...(await page.evaluate(() => globalThis.paints)));
  await context.close();
  return { requests: [...asked.values()], paint };
}

const kilobytes = (requests) =>
  `${(requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(1)} kB`;
const seconds = (paint) => (paint / 1000).toFixed(2);

const signedIn = await signIn();
const { requests } = await open(signedIn, false);
const scripts = requests.filter(({ type }) => type === 'Script');
const paints = [];
for (let run = 0; run < runs; run++) paints.push((await open(signedIn, true)).paint);
paints.sort((a, b) => a - b);
await browser.close();

if (listed)
  for (const { type, bytes, address } of requests)
    console.log(`${type.padEnd(10)} ${String(bytes).padStart(7)} ${address.replace(url, '')}`);
console.log(`requests       ${requests.length}`);
console.log(`transferred    ${kilobytes(requests)}`);
console.log(`script         ${kilobytes(scripts)} in ${scripts.length} files`);
console.log(
  `largest paint  ${seconds(paints[runs >> 1])} s, the middle of ${paints.map(seconds).join(', ')}`,
);
