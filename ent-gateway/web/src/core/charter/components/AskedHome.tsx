import type { ReactNode } from 'react';
import { useSession } from '../../../app/session';
import { askedOf } from '../asked';
import { usePostponed } from '../postponed';
import { HomeCharter } from './HomeCharter';

/** The home of somebody who is asked about a charter: the charter in its place, unless it was put off. */
export function AskedHome({ children }: { children?: ReactNode }) {
  const { me } = useSession();
  return usePostponed(me.person.id, askedOf(me)) ? children : <HomeCharter />;
}
