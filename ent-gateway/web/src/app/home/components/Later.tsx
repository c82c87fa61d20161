import { type ReactNode, Suspense } from 'react';
import { Boundary } from '../../errors';

/** A part whose file comes when it is needed. */
export const Later = ({ children }: { children: ReactNode }) => (
  <Boundary at="home">
    <Suspense>{children}</Suspense>
  </Boundary>
);
