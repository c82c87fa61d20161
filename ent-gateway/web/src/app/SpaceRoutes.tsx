import { usePrefetchQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect } from 'react';
import { Outlet, Route, Routes, useLocation } from 'react-router';
import { askedOf } from '../core/charter';
import { Boundary, NotFound, Stopped } from './errors';
import { homeQuery } from './home';
import { keepScreens } from './keepScreens';
import { homes, loadsOf, otherwise, pages, rests } from './pages';
import { AskedHome, PupilCharter, PupilShell, Shell } from './screens';
import { isOpen, type Space, useChildren, useSession } from './session';
import { Skeleton } from './ui';

function Stage() {
  const { pathname } = useLocation();
  return (
    <Boundary at={pathname}>
      <Suspense fallback={<Skeleton lines={4} height={72} />}>
        <Outlet />
      </Suspense>
    </Boundary>
  );
}

/** Whoever has no role any more learns that, at every address that they kept. */
function Nowhere() {
  const { space } = useSession();
  return space === 'none' ? <homes.none /> : <NotFound />;
}

/** Opens for who holds the space, moving into it when needed; for anyone else the page does not exist. */
function For({ spaces: allowed, children }: { spaces: Space[]; children: ReactNode }) {
  const { spaces, space, enter } = useSession();
  const target = allowed.includes(space) ? space : spaces.find((held) => allowed.includes(held));
  useEffect(() => {
    if (target && target !== space) enter(target);
  }, [target, space, enter]);
  if (!target) return <Nowhere />;
  return target === space ? children : null;
}

/** What the home of a family with children shows is asked for while the screen itself is on its way. */
function FamilyHome() {
  usePrefetchQuery(homeQuery());
  return <homes.family />;
}

function Home() {
  const { me, space } = useSession();
  const children = useChildren();
  const Screen =
    space === 'family' && children.length > 0 ? FamilyHome : (rests(space, me) ? otherwise : homes)[space];
  const home = <Screen key={space} />;
  return askedOf(me).length > 0 ? <AskedHome>{home}</AskedHome> : home;
}

/** Nothing opens for a pupil who hasn't promised yet, but the own account. */
function Promising() {
  const { pathname } = useLocation();
  return (
    <main className="alone charter-alone" id="contenu" tabIndex={-1}>
      <Boundary at={pathname}>
        <Suspense fallback={<Skeleton lines={6} height={96} />}>
          <PupilCharter />
        </Suspense>
      </Boundary>
    </main>
  );
}

export function SpaceRoutes() {
  const { me, space } = useSession();
  const { pathname } = useLocation();
  useEffect(() => keepScreens(loadsOf(space)), [space]);
  if (space === 'pupil' && askedOf(me).length > 0 && !/^\/compte(\/|$)/.test(pathname)) return <Promising />;
  return (
    <Routes>
      <Route element={space === 'pupil' ? <PupilShell /> : <Shell />}>
        <Route element={<Stage />}>
          <Route index element={<Home />} />
          {pages.map(([path, Screen, ...spaces]) => (
            <Route
              key={path}
              path={path}
              element={<For spaces={spaces}>{isOpen(me, path) ? <Screen /> : <Stopped />}</For>}
            />
          ))}
          <Route path="*" element={<Nowhere />} />
        </Route>
      </Route>
    </Routes>
  );
}
