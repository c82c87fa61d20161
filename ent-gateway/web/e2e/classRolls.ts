import type { Page } from '@playwright/test';
import { expect } from './axe';

export interface Pupil {
  childId: string;
  givenName: string;
  familyName: string;
  word: unknown;
}
interface Roll {
  closing: unknown;
  pupils: Pupil[];
}

const halves = { MORNING: 'matin', AFTERNOON: 'apres-midi' } as const;
export const full = ({ givenName, familyName }: Pupil) => `${givenName} ${familyName}`;

const daysAgo = (days: number) => {
  const day = new Date();
  day.setDate(day.getDate() - days);
  return day.toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });
};

/** A roll of the last weeks that its teacher has forgotten, in which Léa, another and `whom` are there: the same on any day. */
export async function forgottenRoll(
  page: Page,
  whom = 'Léa Benali',
): Promise<{ address: string; day: string; lea: Pupil; other: Pupil }> {
  const me = (await (await page.request.get('/api/me')).json()) as { classes: { id: string }[] };
  const classId = me.classes[0]?.id ?? '';
  for (let days = 0; days < 60; days++) {
    for (const [half, word] of Object.entries(halves)) {
      const day = daysAgo(days);
      const answer = await page.request.get(
        `/api/homework/rolls?classId=${classId}&date=${day}&half=${half}`,
      );
      if (!answer.ok()) continue;
      const { closing, pupils } = (await answer.json()) as Roll;
      const names = pupils.map(full);
      const lea = pupils.find((pupil) => full(pupil) === 'Léa Benali');
      const other = pupils.find(
        (pupil) => pupil !== lea && !pupil.word && names.filter((name) => name === full(pupil)).length === 1,
      );
      if (!closing && lea && !lea.word && other && pupils.some((one) => full(one) === whom && !one.word))
        return { address: `/appel?classe=${classId}&jour=${day}&demi=${word}`, day, lea, other };
    }
  }
  throw new Error('Every roll of the last weeks was closed');
}

/** The screens of the roll, opened to be shown. */
export const rollShots = {
  'class-roll': async (page: Page) => {
    await page.goto((await forgottenRoll(page)).address);
    await expect(page.getByText(/^Liste reçue à/)).toBeVisible();
  },
  register: async (page: Page) => {
    await page.goto('/registre');
    await expect(page.getByText('Taux de présence')).toBeVisible();
  },
};
