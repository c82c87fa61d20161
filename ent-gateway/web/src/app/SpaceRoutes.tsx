import { type ComponentType, type ReactNode, Suspense, useEffect } from 'react';
import { Outlet, Route, Routes, useLocation } from 'react-router';
import { Boundary, NotFound } from './errors';
import * as screens from './screens';
import { type Space, useSession } from './session';
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

/** Opens for who holds the space, moving into it when needed; for anyone else the page does not exist. */
function For({ spaces: allowed, children }: { spaces: Space[]; children: ReactNode }) {
  const { spaces, space, enter } = useSession();
  const target = allowed.includes(space) ? space : spaces.find((held) => allowed.includes(held));
  useEffect(() => {
    if (target && target !== space) enter(target);
  }, [target, space, enter]);
  if (!target) return <NotFound />;
  return target === space ? children : null;
}

const page = (path: string, Screen: ComponentType, ...spaces: Space[]) => (
  <Route
    path={path}
    element={
      <For spaces={spaces}>
        <Screen />
      </For>
    }
  />
);

function Home() {
  const { space } = useSession();
  return <p>{space}</p>;
}

export function SpaceRoutes() {
  return (
    <Routes>
      <Route element={<screens.Shell />}>
        <Route element={<Stage />}>
          <Route index element={<Home />} />
          <Route path="compte" element={<screens.Account />} />
          {page('x', screens.Account, 'family')}
          <Route path="*" element={<NotFound />} />
        </Route>
      </Route>
    </Routes>
  );
}
