import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import {
  ArrowLeftRight,
  BookHeart,
  BookMarked,
  BookUp,
  Heart,
  Library,
  Settings2,
  Star,
  Undo2,
} from 'lucide-react';
import { Link, useLocation } from 'react-router';
import { useSession } from '../../../app/session';
import { listOwnDesks } from '../librarians';
import { useLibraryMessages } from '../messages';

const ofStaff = [
  { to: '/bibliotheque', key: 'tab.books', icon: Library },
  { to: '/bibliotheque/pret', key: 'tab.desk', icon: BookUp },
  { to: '/bibliotheque/prets', key: 'tab.loans', icon: BookHeart },
  { to: '/bibliotheque/coups-de-coeur', key: 'tab.wall', icon: Heart },
  { to: '/bibliotheque/a-ramener', key: 'tab.overdue', icon: Undo2 },
  { to: '/bibliotheque/entre-ecoles', key: 'tab.between', icon: ArrowLeftRight },
  { to: '/bibliotheque/gerer', key: 'tab.manage', icon: Settings2 },
] as const;

const ofReaders = [
  { to: '/bibliotheque', key: 'tab.books', icon: Library },
  { to: '/bibliotheque/mes-livres', key: 'tab.own', icon: BookMarked },
  { to: '/bibliotheque/mes-lectures', key: 'tab.readings', icon: Star },
] as const;

const ofPupils = [
  ...ofReaders,
  { to: '/bibliotheque/coups-de-coeur', key: 'tab.wall', icon: Heart },
] as const;

const ofTown = ofStaff.filter(({ key }) => key === 'tab.books' || key === 'tab.desk' || key === 'tab.manage');

const ofLibrarians = [...ofPupils, { to: '/bibliotheque/pret', key: 'tab.desk', icon: BookUp }] as const;

/** Pages that are come to from one of these. */
const above: Partial<Record<string, string>> = { '/bibliotheque/recolement': '/bibliotheque/gerer' };

/** The pages of the library that somebody has, and the one that is shown or leads to what is. */
export function LibraryTabs() {
  const t = useLibraryMessages();
  const { space } = useSession();
  const { pathname } = useLocation();
  const row = useRef<HTMLElement>(null);
  const desks = useQuery({
    queryKey: ['library', 'own desks'],
    queryFn: listOwnDesks,
    enabled: space === 'pupil',
  });
  const pupils = desks.data?.length ? ofLibrarians : ofPupils;
  const tabs =
    space === 'family' ? ofReaders : space === 'pupil' ? pupils : space === 'librarian' ? ofTown : ofStaff;
  const count = tabs.length;
  const standingOf = (to: string) => (pathname === to ? 'page' : above[pathname] === to || undefined);
  useEffect(() => {
    // on a phone the row scrolls: the chosen one stands in sight
    const chosen = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current && chosen) row.current.scrollLeft = chosen.offsetLeft - row.current.offsetLeft - 24;
  }, [pathname, count]);
  return (
    <nav ref={row} aria-label={t('tabs')} className="row wrap library-tabs no-print">
      {tabs.map(({ to, key, icon: Icon }) => (
        <Link key={to} to={to} className="btn" aria-current={standingOf(to)}>
          <Icon aria-hidden="true" size={18} />
          {t(key)}
        </Link>
      ))}
    </nav>
  );
}
