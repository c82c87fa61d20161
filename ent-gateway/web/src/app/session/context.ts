import { createContext, use } from 'react';
import type { Child, Me } from './api';
import type { Space } from './spaces';

export interface Session {
  me: Me;
  spaces: Space[];
  space: Space;
  enter: (space: Space) => void;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('No session around this screen');
  return session;
}

export interface ColouredChild extends Child {
  /** `c1` … `c4`, the same wherever this child appears */
  colour: string;
}

export const colourAt = (index: number) => `c${(index % 4) + 1}`;

export const useChildren = (): ColouredChild[] =>
  useSession().me.children.map((child, index) => ({ ...child, colour: colourAt(index) }));

export function useChild(id: string | null | undefined): ColouredChild | undefined {
  return useChildren().find((child) => child.id === id);
}
