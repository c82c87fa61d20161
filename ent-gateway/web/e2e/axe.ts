import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';

/** `accessible()` fails on any WCAG 2.2 A or AA violation of the page as it stands.
 * What React Aria says to screen readers is left out: it names elements that are gone a moment later. */
export const test = base.extend<{ accessible: () => Promise<void> }>({
  accessible: async ({ page }, provide) => {
    await provide(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await new AxeBuilder({ page })
        .exclude('[data-live-announcer]')
        .withTags(tags)
        .analyze();
      const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
      expect(found, `axe on ${page.url()}`).toEqual([]);
    });
  },
});

export { expect };
