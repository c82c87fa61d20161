import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** `accessible()` fails on any WCAG 2.2 A or AA violation of the page once what moves has come to rest:
 * a colour half-way through a fade is no colour of ours.
 * What React Aria says to screen readers is left out: it names elements that are gone a moment later. */
interface Proofs {
  accessible: (at?: Page) => Promise<void>;
  /** fails when the keyboard has lost its place: after any act the focus stands on something, never on the page itself */
  placed: (at?: Page) => Promise<void>;
}

export const test = base.extend<Proofs>({
  placed: async ({ page }, provide) => {
    await provide((at = page) =>
      expect
        .poll(() => at.evaluate(() => document.activeElement?.tagName), `focus on ${at.url()}`)
        .not.toBe('BODY'),
    );
  },
  accessible: async ({ page }, provide) => {
    await provide(async (at = page) => {
      await at.waitForFunction(() =>
        document
          .getAnimations()
          .every(
            (a) =>
              a.playState !== 'running' ||
              a.timeline !== document.timeline ||
              a.effect?.getComputedTiming().endTime === Infinity,
          ),
      );
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await new AxeBuilder({ page: at })
        .exclude('[data-live-announcer]')
        .withTags(tags)
        .analyze();
      const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
      expect(found, `axe on ${at.url()}`).toEqual([]);
    });
  },
});

export { expect };
