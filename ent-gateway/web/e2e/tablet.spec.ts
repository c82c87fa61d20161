import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, test } from './axe';
import { keptFiles, mainHeading, patient, signIn } from './people';

// opens without network
test.use({ serviceWorkers: 'allow' });

interface Child {
  childId: string;
  givenName: string;
  familyName: string;
}
interface Roll {
  activityId: string;
  date: string;
  children: (Child & { booked: boolean; state: { childId: string; status: string } })[];
  others: Child[];
}

const full = ({ givenName, familyName }: Child) => `${givenName} ${familyName}`;

/** What the server knows, asked for beside the screen. */
const read = async <T>(page: Page, path: string): Promise<T> =>
  (await (await page.request.get(path)).json()) as T;

const post = (page: Page, path: string, body: unknown) =>
  page.evaluate(
    async ([to, sent]) => {
      const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
      const answer = await fetch(to, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) },
        body: sent,
      });
      return answer.status;
    },
    [path, JSON.stringify(body)] as const,
  );

/** Forty children who are there already, by a third tablet: so the story is the same on any day of the week. */
async function fortyChildren(page: Page, roll: Roll): Promise<[Child, ...Child[]]> {
  const free = [
    ...roll.others,
    ...roll.children.filter(({ booked, state }) => !booked && state.status === 'NOT_EXPECTED'),
  ];
  const all = [...roll.children, ...roll.others].map(full);
  const chosen = free.filter((child) => all.filter((name) => name === full(child)).length === 1).slice(0, 40);
  expect(chosen).toHaveLength(40);
  const at = new Date().toISOString();
  const status = await post(page, '/api/canteen/presence/taps', {
    activityId: roll.activityId,
    date: roll.date,
    deviceId: crypto.randomUUID(),
    sentAt: at,
    since: null,
    taps: chosen.map(({ childId }, index) => ({
      id: crypto.randomUUID(),
      childId,
      kind: 'PRESENT',
      sequence: index + 1,
      at,
      collector: null,
    })),
  });
  expect(status).toBe(200);
  return chosen as [Child, ...Child[]];
}

const tile = (page: Page, child: Child) =>
  page
    .getByRole('list', { name: 'Enfants du jour' })
    .getByRole('button', { name: new RegExp(`^${full(child)} (?!:)`) });

async function openTablet(page: Page, activityId: string) {
  await page.goto(`/pointage/${activityId}`);
  await expect
    .poll(() => keptFiles(page), patient)
    .toContainEqual(expect.stringContaining('/canteen-presence-'));
  await expect(page.getByText(/^Liste reçue à/)).toBeVisible();
  await expect(page.getByText('En ligne')).toBeVisible();
}

const thereAmong = async (page: Page, children: Child[]): Promise<string[]> => {
  const pressed = await page
    .getByRole('list', { name: 'Enfants du jour' })
    .getByRole('button', { pressed: true })
    .allInnerTexts();
  return children.filter((child) => pressed.some((text) => text.includes(full(child)))).map(full);
};

async function secondTablet(browser: Browser): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  await signIn(page, 'hugo.lemaire');
  return [context, page];
}

test.use({ viewport: { width: 1024, height: 768 } });

/** How many sheets of paper a screen takes. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The canteen's day at the animator's site. */
async function rollOf(page: Page): Promise<[string, Roll]> {
  const { sites } = await read<{ sites: { activityId: string; name: string }[] }>(
    page,
    '/api/canteen/presence/sites',
  );
  const id = sites.find(({ name }) => name === 'Cantine')?.activityId ?? '';
  return [id, await read<Roll>(page, `/api/canteen/presence?activityId=${id}`)];
}

test('two tablets without network, sixty taps, a reload, and all agree in the end', async ({
  page,
  context,
  browser,
  accessible,
}) => {
  await signIn(page, 'hugo.lemaire');
  await page.getByRole('link', { name: 'Pointage' }).first().click();
  await expect(mainHeading(page)).toHaveText('Pointage');
  await accessible();
  const [activityId, roll] = await rollOf(page);
  const path = `/api/canteen/presence?activityId=${activityId}`;
  const children = await fortyChildren(page, roll);

  await openTablet(page, activityId);
  await expect(tile(page, children[0])).toHaveAttribute('aria-pressed', 'true');
  await accessible();
  const [otherContext, other] = await secondTablet(browser);
  await openTablet(other, activityId);

  await context.setOffline(true);
  await otherContext.setOffline(true);
  for (const child of children.slice(0, 30)) await tile(page, child).click();
  await expect(page.getByText(/^30\s+pointages à envoyer$/)).toBeVisible();
  await expect(page.getByText('Sans réseau', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^30\s+pointages à envoyer$/)).toBeVisible();
  await expect(tile(page, children[0])).toHaveAttribute('aria-pressed', 'false');
  await accessible();

  for (const child of children.slice(20, 30)) {
    await tile(other, child).click();
    await expect(tile(other, child)).toHaveAttribute('aria-pressed', 'false');
    await tile(other, child).click();
  }
  for (const child of children.slice(30)) await tile(other, child).click();
  await expect(other.getByText(/^30\s+pointages à envoyer$/)).toBeVisible();

  await otherContext.setOffline(false);
  await expect(other.getByText('Tout est envoyé')).toBeVisible({ timeout: 30_000 });
  await context.setOffline(false);
  await expect(page.getByText('Tout est envoyé')).toBeVisible({ timeout: 30_000 });

  const stay = children.slice(20, 30).map(full).sort();
  for (const tablet of [page, other]) {
    await expect(async () => expect((await thereAmong(tablet, children)).sort()).toEqual(stay)).toPass({
      timeout: 40_000,
    });
  }
  const known = await read<Roll>(page, path);
  const there = known.children.filter(({ state }) => state.status === 'PRESENT_WITHOUT_BOOKING').map(full);
  expect(
    children
      .map(full)
      .filter((name) => there.includes(name))
      .sort(),
  ).toEqual(stay);
  await otherContext.close();
});

/** Renames what the browser kept to what a version before would have called it, and has it meet this one. */
const updateFromOldVersion = (page: Page) =>
  page.evaluate(async () => {
    const cache = await caches.open('screens');
    for (const request of await cache.keys()) {
      const kept = (await cache.match(request, { ignoreVary: true })) as Response;
      await cache.delete(request, { ignoreVary: true });
      await cache.put(request.url.replace(/-[\w-]{8}\.js$/, '-_before_.js'), kept);
    }
    await navigator.serviceWorker.register('/sw.js');
  });

test('a new version of the application takes along what the tablet had, and opens without network', async ({
  page,
  context,
}) => {
  await signIn(page, 'hugo.lemaire');
  const [activityId] = await rollOf(page);
  await openTablet(page, activityId);
  await expect.poll(() => keptFiles(page), patient).toContainEqual(expect.stringContaining('/NoticesSheet-'));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).unregister());
  // a page without the application: nothing but the worker brings a file
  await page.goto('/error/4xx.html');

  await updateFromOldVersion(page);

  await expect
    .poll(() => keptFiles(page), patient)
    .not.toContainEqual(expect.stringContaining('-_before_.js'));
  const kept = await keptFiles(page);
  for (const name of ['canteen-presence', 'NoticesSheet'])
    expect(kept).toContainEqual(expect.stringContaining(`/assets/${name}-`));
  for (const name of ['canteen-week', 'canteen-tariffs', 'en'])
    expect(kept).not.toContainEqual(expect.stringContaining(`/assets/${name}-`));
  await context.setOffline(true);
  await page.goto(`/pointage/${activityId}`);
  await expect(page.getByText('Sans réseau', { exact: true })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Enfants du jour' })).toBeVisible();
  await context.setOffline(false);
});

test('a roll is printed as names, on few sheets', async ({ page }) => {
  await signIn(page, 'hugo.lemaire');
  const [activityId, roll] = await rollOf(page);
  await fortyChildren(page, roll);
  await openTablet(page, activityId);
  const children = page.getByRole('list', { name: 'Enfants du jour' }).getByRole('listitem');
  const count = await children.count();

  await page.emulateMedia({ media: 'print' });

  await expect(page.getByLabel('Chercher un prénom ou un nom')).toBeHidden();
  await expect(page.locator('.roll-counts')).toBeHidden();
  await expect(children.first()).toBeVisible();
  expect(count).toBeGreaterThanOrEqual(40);
  expect(await sheetsOf(page)).toBeLessThanOrEqual(Math.ceil(count / 45));
});
