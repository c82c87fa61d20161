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

const homes: Record<Space, ComponentType> = {
  family: screens.Home,
  pupil: screens.ClassSpace,
  teacher: screens.TeacherDay,
  head: screens.Service,
  town: screens.Desk,
  service: screens.Service,
  elected: screens.Service,
};

function Home() {
  const { space } = useSession();
  const Screen = homes[space];
  return <Screen key={space} />;
}

const staff: Space[] = ['teacher', 'head', 'town'];

export function SpaceRoutes() {
  return (
    <Routes>
      <Route element={<screens.Shell />}>
        <Route element={<Stage />}>
          <Route index element={<Home />} />
          <Route path="compte" element={<screens.Account />} />
          <Route path="menus" element={<screens.Menus />} />
          {page('devoirs', screens.Diary, 'family', 'pupil')}
          {page('cantine', screens.CanteenWeek, 'family')}
          {page('cantine/trimestre', screens.Term, 'family')}
          {page('cantine/absences', screens.Absence, 'family')}
          {page('absences', screens.AbsenceDesk, 'town')}
          {page('garde/:id', screens.Custody, 'town')}
          {page('activites', screens.Activities, 'town')}
          {page('activites/annulations', screens.Suspensions, 'town')}
          {page('quotient', screens.Quotient, 'family')}
          {page('agenda', screens.Calendar, 'family')}
          {page('composer', screens.MenuPlan, 'town')}
          {page('composer/plats', screens.Library, 'town')}
          {page('composer/reglages', screens.MenuSettings, 'town')}
          {page('quotients', screens.QuotientDesk, 'town')}
          {page('quotients/regle', screens.QuotientRules, 'town')}
          {page('dossier', screens.Files, 'family')}
          {page('dossier/:id', screens.FamilyFile, 'family')}
          {page('dossiers', screens.FileQueue, 'town')}
          {page('dossiers/:id', screens.FileCheck, 'town')}
          {page('pointage', screens.Sites, 'service', 'town')}
          {page('pointage/:id', screens.Roll, 'service', 'town')}
          {page('cuisine', screens.Kitchen, 'service', 'town', 'head')}
          {page('messages', screens.Conversations, 'family', 'teacher', 'head')}
          {page('messages/nouveau', screens.NewConversation, 'family', 'teacher', 'head')}
          {page('messages/:id', screens.Conversation, 'family', 'teacher', 'head')}
          {page('classes', screens.Classes, ...staff)}
          {page('classes/:id', screens.OneClass, ...staff)}
          {page('familles', screens.Families, 'town')}
          {page('familles/:id', screens.Family, 'town')}
          {page('listes/:name', screens.DeskList, 'town')}
          {page('tarifs', screens.Tariffs, 'town')}
          {page('tarifs/:activityId', screens.TariffEditor, 'town')}
          {page('imports', screens.Imports, 'town')}
          {page('imports/nouveau', screens.Upload, 'town')}
          {page('imports/:id', screens.Import, 'town')}
          <Route path="*" element={<NotFound />} />
        </Route>
      </Route>
    </Routes>
  );
}
