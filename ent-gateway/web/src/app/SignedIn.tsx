import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { keptCard } from '../core/entry';
import { Frame } from './Frame';
import { hasStatus, isProblem } from './http';
import { ClaimSignedIn, SecondFactor } from './screens';
import {
  keepSpace,
  keepWanted,
  keptSpace,
  meQuery,
  SessionContext,
  type Space,
  spacesOf,
  takeWanted,
} from './session';
import { LoadError, Skeleton } from './ui';
import { SpaceRoutes } from './SpaceRoutes';

/** Everything behind the sign-in: who is it, and which space opens. */
export function SignedIn() {
  const me = useQuery(meQuery);
  const location = useLocation();
  const [chosen, setChosen] = useState<Space>();
  const [retried, setRetried] = useState<Error>();
  const [wanted] = useState(takeWanted);
  const here = Boolean(me.data);
  useEffect(() => {
    if (!here) return;
    let left: (() => void) | undefined;
    const soon = setTimeout(() => {
      // needs the network by itself, and nothing waits for it
      void import('./staying').then(
        ({ watchSession }) => {
          left = watchSession();
        },
        () => undefined,
      );
    }, 20_000);
    return () => {
      clearTimeout(soon);
      left?.();
    };
  }, [here]);
  if (hasStatus(me.error, 401)) {
    if (keptCard()) return <Navigate to="/entree" replace />;
    keepWanted(location.pathname + location.search);
    return <Navigate to="/connexion" replace />;
  }
  if (isProblem(me.error, 'core:no-person')) return <ClaimSignedIn />;
  if (isProblem(me.error, 'core:second-factor')) return <SecondFactor />;
  const failure = me.error ?? retried;
  if (failure && !me.data) {
    const retry = () => {
      setRetried(failure);
      void me.refetch().finally(() => setRetried(undefined));
    };
    return (
      <Frame>
        <LoadError error={failure} retry={retry} pending={me.isFetching} />
      </Frame>
    );
  }
  // an answer that comes at once comes before it is seen
  if (!me.data)
    return (
      <div className="waiting">
        <Frame>
          <Skeleton lines={4} height={72} />
        </Frame>
      </div>
    );
  const spaces = spacesOf(me.data);
  const space = spaces.find((held) => held === chosen) ?? keptSpace(spaces);
  const enter = (next: Space) => {
    keepSpace(next);
    setChosen(next);
  };
  if (wanted && location.pathname === '/' && location.key === 'default')
    return <Navigate to={wanted} replace />;
  return (
    <SessionContext value={{ me: me.data, spaces, space, enter }}>
      <SpaceRoutes />
    </SessionContext>
  );
}
