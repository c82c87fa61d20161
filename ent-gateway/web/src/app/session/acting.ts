import { createContext, use } from 'react';
import type { Child } from './api';

/** The family in whose stead an agent acts at the counter. */
export interface Acting {
  /** the household that was opened */
  familyId: string;
  name: string;
  children: Child[];
  homes: {
    id: string;
    name: string;
    adults: { id: string; givenName: string; familyName: string }[];
    childIds: string[];
    quotientCents?: number | null;
  }[];
}

export const ActingContext = createContext<Acting | undefined>(undefined);

/** Nothing for families themselves. */
export const useActing = () => use(ActingContext);
