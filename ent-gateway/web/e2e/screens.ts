import type { Page } from '@playwright/test';
import { expect, test } from './axe';
import { rollShots } from './classRolls';
import { change, holdOpen, kid, openEntry, poster, tabletAt } from './classDoor';
import { registerTool } from './ltiDesk';
import { TestTool } from './ltiTool';
import { mainHeading, signIn, toLessons, toWeekWith } from './people';
import { lastRoll } from './rolls';
import { prepareAll } from './years';

/** What the README and the documentation show: each screen as a phone and as a desk shows it. */
const shots: Record<string, Record<string, (page: Page) => Promise<unknown>>> = {
  'sofia.benali': {
    'family-home': (page) => goTo(page, '/'),
    'canteen-week': (page) => goTo(page, '/cantine'),
    term: (page) => goTo(page, '/cantine/trimestre'),
    absence: (page) => goTo(page, '/cantine/absences'),
    account: async (page) => {
      await goTo(page, '/cantine/compte');
      await expect(page.getByText(/^(Pourquoi |Voir les \d+ jours)/).first()).toBeVisible();
    },
    evening: async (page) => {
      const late = page.getByRole('button', { name: /^Nina, .*Venu\. Voir le prix$/ });
      await goTo(page, '/cantine');
      await page.getByRole('radio', { name: 'Soir' }).check();
      await toWeekWith(page, late.last(), 'Semaine précédente');
      await late.last().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    quotient: (page) => goTo(page, '/quotient'),
    'family-files': (page) => goTo(page, '/dossier'),
    calendar: (page) => goTo(page, '/agenda'),
    'own-account': (page) => goTo(page, '/compte'),
    'own-data': (page) => goTo(page, '/compte/donnees'),
    images: async (page) => {
      await goTo(page, '/images');
      await expect(page.getByRole('heading', { name: 'Dans la presse' })).toBeVisible();
    },
    homework: (page) => goTo(page, '/devoirs'),
    'school-absence': (page) => goTo(page, '/absences-ecole'),
    'family-week': async (page) => {
      await page.goto('/semaine');
      await toWeekWith(page, page.getByRole('checkbox').first(), 'Semaine suivante');
    },
    'family-timetable': toLessons,
    blog: async (page) => {
      await goTo(page, '/blog');
      await expect(page.getByRole('article').or(page.getByRole('listitem')).first()).toBeVisible();
    },
    'library-books': (page) => goTo(page, '/bibliotheque'),
    'library-own': (page) => goTo(page, '/bibliotheque/mes-livres'),
    'library-readings': (page) => goTo(page, '/bibliotheque/mes-lectures'),
    conversation: async (page) => {
      await goTo(page, '/messages');
      await page.getByRole('list', { name: 'Conversations' }).getByRole('link').first().click();
      await expect(page.getByRole('log')).toBeVisible();
    },
  },
  'claude.aubin': {
    timetable: toLessons,
    'teacher-day': (page) => goTo(page, '/'),
    ...rollShots,
    'blog-board': async (page) => {
      await goTo(page, '/blog');
      await expect(page.getByRole('heading', { name: 'Publiés' })).toBeVisible();
    },
    folders: (page) => goTo(page, '/ressources'),
    catalogue: (page) => goTo(page, '/catalogue'),
    'catalogue-keeping': (page) => goTo(page, '/catalogue/gerer'),
    texts: (page) => goTo(page, '/ecrire-ensemble'),
    'library-desk': (page) => goTo(page, '/bibliotheque/pret'),
    'library-late': (page) => goTo(page, '/bibliotheque/a-ramener'),
    'library-keeping': (page) => goTo(page, '/bibliotheque/gerer'),
    'library-wall': (page) => goTo(page, '/bibliotheque/coups-de-coeur'),
    'library-stock': (page) => goTo(page, '/bibliotheque/recolement'),
    class: async (page) => {
      await goTo(page, '/classes');
      await page.getByText('CE1 Mme Aubin').first().click();
    },
    'class-entry': async (page) => {
      await page.getByRole('link', { name: 'Entrée de la classe' }).click();
      await expect(page.getByRole('heading', { name: 'Affiche et cartes' })).toBeVisible();
      await page.goBack();
    },
    'class-images': async (page) => {
      await page.getByRole('link', { name: 'Droit à l’image' }).click();
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
  'lea.benali': {
    'pupil-home': (page) => goTo(page, '/'),
    'pupil-todo': (page) => goTo(page, '/ma-classe/a-faire'),
    'pupil-to-see': (page) => goTo(page, '/a-voir'),
    'pupil-folder': (page) => goTo(page, '/ressources'),
    'pupil-blog': (page) => goTo(page, '/blog'),
    'pupil-texts': (page) => goTo(page, '/ecrire-ensemble'),
  },
  'nadia.ferrand': {
    'town-desk': (page) => goTo(page, '/'),
    'files-to-check': (page) => goTo(page, '/dossiers'),
    'quotients-to-check': (page) => goTo(page, '/quotients'),
    'menu-plan': (page) => goTo(page, '/composer'),
    'kitchen-orders': async (page) => {
      await goTo(page, '/cuisine');
      const served = page.getByText(/repas/).first();
      const next = page.getByRole('button', { name: /^Voir / });
      await expect(served.or(next).first()).toBeVisible();
      if (await next.isVisible()) await next.click();
    },
    activities: (page) => goTo(page, '/activites'),
    tariffs: (page) => goTo(page, '/tarifs'),
    family: async (page) => {
      await goTo(page, '/familles');
      await page.getByRole('searchbox').first().fill('benali');
      await page.getByRole('link', { name: /Sofia Benali/ }).click();
      await expect(page.getByText('Léa Benali').first()).toBeVisible();
    },
    pupil: async (page) => {
      await page.getByRole('link', { name: /^Classe, départ, responsables de Léa/ }).click();
      await expect(page.getByRole('region', { name: 'Responsables' })).toBeVisible();
    },
    doubles: (page) => goTo(page, '/familles/doublons'),
    'new-family': (page) => goTo(page, '/familles/nouvelle'),
    accounts: (page) => goTo(page, '/comptes'),
    import: (page) => goTo(page, '/imports/nouveau'),
    roll: async (page) => {
      // an animator sees the rolls of the day alone: none in the holidays
      await goTo(page, (await lastRoll(page)).address);
      await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    },
  },
  'dominique.baille': { staff: (page) => goTo(page, '/equipe') },
  'solene.kervella': { 'librarian-home': (page) => goTo(page, '/') },
  'paul.girardot': {
    tools: async (page) => {
      await goTo(page, '/catalogue/outils');
      await page.getByRole('button', { name: 'Inscrire un outil' }).first().click();
    },
    access: (page) => goTo(page, '/acces'),
    'access-of-a-person': async (page) => {
      await page.getByRole('link', { name: /Nadia Ferrand/ }).click();
      await expect(mainHeading(page)).toHaveText('Nadia Ferrand');
    },
    'access-given': (page) => goTo(page, '/acces/donner'),
    territory: (page) => goTo(page, '/territoire'),
    schools: (page) => goTo(page, '/ecoles'),
    'school-calendar': (page) => goTo(page, '/ecoles/calendrier'),
    trail: (page) => goTo(page, '/journal'),
    statistics: async (page) => {
      await goTo(page, '/statistiques');
      await expect(page.getByRole('img', { name: /^Personnes par jour/ })).toBeVisible();
    },
    'year-changes': prepareAll,
    'year-change': async (page) => {
      await page.getByRole('link', { name: 'Voir le passage de Jean-Macé' }).click();
      await expect(page.getByRole('heading', { level: 1, name: /^Passage en / })).toBeVisible();
    },
  },
};

async function goTo(page: Page, path: string) {
  await page.goto(path);
  await expect(mainHeading(page)).toBeAttached();
}

async function shoot(page: Page, name: string, project: string) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `../../docs/screens/${name}-${project}.png`, animations: 'disabled' });
}

test('before signing in', { tag: '@screens' }, async ({ page }, { project }) => {
  await goTo(page, '/connexion');
  await shoot(page, 'sign-in', project.name);
  await goTo(page, '/code');
  await shoot(page, 'claim-code', project.name);
  await goTo(page, '/simulateur');
  await page.getByLabel('Quotient familial').fill('900');
  await page.getByRole('button', { name: 'Voir les prix' }).click();
  await shoot(page, 'simulator', project.name);
});

for (const [username, pages] of Object.entries(shots)) {
  test(`what ${username} sees`, { tag: '@screens' }, async ({ page }, { project }) => {
    await signIn(page, username);
    for (const [name, open] of Object.entries(pages)) {
      await open(page);
      await shoot(page, name, project.name);
    }
  });
}

test('what a nursery class finds on its tablet', { tag: '@screens' }, async ({ page, browser }) => {
  await signIn(page, 'ines.caron');
  await openEntry(page, 'MS Mme Caron');
  const code = await poster(page);
  await holdOpen(page);
  const tablet = await tabletAt(browser, code);
  await shoot(tablet, 'class-door', 'tablet');
  await kid(tablet, 'Nina').click();
  await expect(change(tablet)).toBeVisible();
  await shoot(tablet, 'nursery-home', 'tablet');
  await tablet.getByRole('link', { name: /Mes images/ }).click();
  const drawn = (all: Element[]) =>
    all.length > 0 && all.every((one) => (one as HTMLImageElement).naturalWidth > 0);
  await expect.poll(() => tablet.locator('main img').evaluateAll(drawn)).toBe(true);
  await shoot(tablet, 'nursery-folder', 'tablet');
  await tablet.context().close();
});

test('what a pupil meets on the way into a tool', { tag: '@screens' }, async ({ page, browser }, info) => {
  // its pictures are of desks and a tablet, whatever the project, and a tool is registered once
  if (info.project.name === 'phone') return;
  const tool = await TestTool.start();
  try {
    await signIn(page, 'paul.girardot');
    await goTo(page, '/catalogue/outils');
    await page.getByRole('button', { name: 'Inscrire un outil' }).first().click();
    const card = await registerTool(page, tool, 'Calculons');
    await card.scrollIntoViewIfNeeded();
    await shoot(page, 'tool-registered', 'desk');

    const school = await (await browser.newContext({ viewport: { width: 1360, height: 900 } })).newPage();
    await signIn(school, 'claude.aubin');
    await goTo(school, '/catalogue/depuis-un-outil');
    await shoot(school, 'tool-choice', 'desk');
    await school.getByRole('button', { name: 'Choisir dans Calculons' }).click();
    await school.getByRole('button', { name: 'Ajouter 1 ressource' }).click();
    await expect(mainHeading(school)).toHaveText('Les parts de gâteau');
    await school.getByRole('button', { name: /^Envoyer à/ }).click();
    await expect(school.getByText(/sur la liste «\sÀ voir\s» des enfants/)).toBeVisible();

    const tablet = await (await browser.newContext({ viewport: { width: 1024, height: 768 } })).newPage();
    await signIn(tablet, 'lea.benali');
    await goTo(tablet, '/a-voir');
    const tile = tablet.getByRole('listitem').filter({ hasText: 'Les parts de gâteau' }).first();
    await tile.getByRole('button', { name: 'Commencer' }).click();
    await expect(tablet.getByRole('button', { name: 'Aller dans Calculons' })).toBeVisible();
    await shoot(tablet, 'tool-launch', 'tablet');
    await tablet.getByRole('button', { name: 'Aller dans Calculons' }).click();
    await expect(tablet.getByText('Bravo')).toBeVisible();
    await goTo(school, new URL(school.url()).pathname);
    await school.getByRole('region', { name: 'Résultats de la classe' }).first().scrollIntoViewIfNeeded();
    await shoot(school, 'tool-results', 'desk');
    await card.getByRole('button', { name: 'Fermer l’outil' }).click();
    await expect(card.getByText('Cet outil est fermé')).toBeVisible();
  } finally {
    tool.stop();
  }
});
