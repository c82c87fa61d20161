import { CircleUser, House } from 'lucide-react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { useByCard } from '../../core/entry';
import { NoticesBell, useFreshNotices } from '../../core/notices';
import { type TileKind, usePupilHome } from '../classhome';
import { useSession } from '../session';
import { SignOutButton } from '../signout';
import { Toasts } from '../ui';
import { ChangeChild } from './ChangeChild';
import { useShellMessages } from './messages';
import { type NavItem, pagesOf } from './navigation';
import { NavLinks } from './NavLinks';

/**
 * What stays around every screen of a child: the way home and the way out, large and with a picture. For children who read,
 * the places to go; a tablet that is everybody's shows no account.
 */
export function PupilShell() {
  const t = useShellMessages();
  const { me } = useSession();
  const { pathname } = useLocation();
  const byCard = useByCard();
  const home = usePupilHome();
  const reads = home?.look === 'ELEMENTARY';
  const shows = (kind: TileKind) => home?.tiles.some((tile) => tile.kind === kind);
  const has = ({ to, tile, without }: NavItem) =>
    tile ? shows(tile) : to !== '/' && !byCard && !(without && shows(without));
  const items = pagesOf('pupil', me).filter(has);
  useFreshNotices();
  return (
    <div className={`pupil-shell space-pupil ${reads ? 'pupil-reads' : ''}`}>
      <a className="skip" href="#contenu">
        {t('skip')}
      </a>
      <header className="pupil-top">
        <NavLink to="/" end className="pupil-home">
          <House aria-hidden="true" size={30} />
          <span>{t('nav.space')}</span>
        </NavLink>
        {reads && (
          <nav aria-label={t('nav')} className="pupil-nav">
            <NavLinks items={items} unread={0} />
          </nav>
        )}
        <div className="pupil-out">
          {reads && (
            <NoticesBell
              word={t('bell')}
              unreadWords={(count, shown) => t('bell.unread', { count, shown })}
            />
          )}
          {reads && !byCard && (
            <NavLink to="/compte" className="btn icon quiet" aria-label={t('nav.me')}>
              <CircleUser aria-hidden="true" size={26} />
            </NavLink>
          )}
          {byCard ? <ChangeChild /> : <SignOutButton label={t('child.leave')} child="inBar" />}
        </div>
      </header>
      <main id="contenu" className="pupil-main" tabIndex={-1}>
        <Outlet />
      </main>
      <Toasts at={pathname} />
    </div>
  );
}
