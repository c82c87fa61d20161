import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What appears after a lazy screen may take its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
// jsdom has nowhere to scroll to.
Element.prototype.scrollIntoView = () => undefined;
