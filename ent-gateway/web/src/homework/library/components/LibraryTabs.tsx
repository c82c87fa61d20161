import { BookHeart, BookMarked, BookUp, Library, Settings2, Undo2 } from 'lucide-react';
import { NavLink } from 'react-router';
import { useSession } from '../../../app/session';
import { useLibraryMessages } from '../messages';

const ofStaff = [
  { to: '/bibliotheque', key: 'tab.books', icon: Library },
  { to: '/bibliotheque/pret', key: 'tab.desk', icon: BookUp },
  { to: '/bibliotheque/prets', key: 'tab.loans', icon: BookHeart },
  { to: '/bibliotheque/a-ramener', key: 'tab.overdue', icon: Undo2 },
  { to: '/bibliotheque/gerer', key: 'tab.manage', icon: Settings2 },
] as const;

const ofReaders = [
  { to: '/bibliotheque', key: 'tab.books', icon: Library },
  { to: '/bibliotheque/mes-livres', key: 'tab.own', icon: BookMarked },
] as const;

/** The pages of the library that somebody has. */
export function LibraryTabs() {
  const t = useLibraryMessages();
  const { space } = useSession();
  const tabs = space === 'family' || space === 'pupil' ? ofReaders : ofStaff;
  return (
    <nav aria-label={t('tabs')} className="row wrap library-tabs no-print">
      {tabs.map(({ to, key, icon: Icon }) => (
        <NavLink key={to} to={to} end className="btn">
          <Icon aria-hidden="true" size={18} />
          {t(key)}
        </NavLink>
      ))}
    </nav>
  );
}
