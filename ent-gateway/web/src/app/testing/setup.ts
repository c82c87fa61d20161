import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

// What appears after a lazy screen may take its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
// What a screen loads behind itself must not arrive once there is no page any more.
afterAll(() => vi.dynamicImportSettled());
// jsdom has nowhere to scroll to; a browser of today answers a promise, which no effect may hand on.
Element.prototype.scrollIntoView = () => Promise.resolve() as unknown as undefined;
