import { CircleUser } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { matchPath, NavLink, Outlet, useLocation } from 'react-router';
import { NoticesBell, useFreshNotices } from '../../core/notices';
import { useUnreadMessages } from '../../messaging/conversations';
import { useSession } from '../session';
import { Face, Toasts } from '../ui';
import { Brand } from '../brand';
import { ChangeChild } from './ChangeChild';
import { useShellMessages } from './messages';
import { pagesOf } from './navigation';
import { NavLinks } from './NavLinks';
import { OtherTown } from './OtherTown';

/**
 * The menu of a desk may be longer than its window. It is scrolled by hand: a browser that scrolls to an element starts the next
 * Tab from there.
 */
function showActive(menu: HTMLElement) {
  const active = menu.querySelector('.active')?.getBoundingClientRect();
  const seen = menu.getBoundingClientRect();
  if (active) menu.scrollTop += Math.min(0, active.top - seen.top) + Math.max(0, active.bottom - seen.bottom);
}

/** What stays around every screen: brand, navigation, bell, account. Side bar on a desk, tabs under the thumb on a phone. */
export function Shell() {
  const t = useShellMessages();
  const { me, space } = useSession();
  const { pathname } = useLocation();
  const items = pagesOf(space, me);
  useFreshNotices();
  const unread = useUnreadMessages(items.some(({ counts }) => counts));
  const bell = {
    word: t('bell'),
    unreadWords: (count: number, shown: string) => t('bell.unread', { count, shown }),
  };
  const side = useRef<HTMLElement>(null);
  useEffect(() => {
    if (side.current) showActive(side.current);
  }, [pathname]);
  // a phone's bar shows the first ones; the others are behind its last place
  const isBeyond = items.slice(4).some(({ to }) => matchPath({ path: to, end: false }, pathname));
  const name = `${me.person.givenName} ${me.person.familyName}`;
  return (
    <div className={`shell space-${space}`}>
      <a className="skip" href="#contenu">
        {t('skip')}
      </a>
      <header className="shell-top">
        <Brand name={me.territory.name} />
        <div className="shell-tools">
          <NoticesBell {...bell} />
          <NavLink to="/compte" className="nav-me" aria-label={`${t('nav.account')}, ${name}`}>
            <Face name={`${me.person.givenName.charAt(0)}${me.person.familyName.charAt(0)}`} />
          </NavLink>
        </div>
      </header>
      <aside className="shell-side">
        <Brand name={me.territory.name} />
        <nav ref={side} aria-label={t('nav')} className="side-nav">
          <NavLinks items={items} unread={unread} />
        </nav>
        <NoticesBell {...bell} worded />
        <NavLink to="/compte" className="nav-link side-me">
          <span className="side-face">
            <Face name={`${me.person.givenName.charAt(0)}${me.person.familyName.charAt(0)}`} />
          </span>
          <span>
            {name}
            <span className="side-space">{t(`space.${space}`)}</span>
          </span>
        </NavLink>
      </aside>
      <main id="contenu" className="shell-main" tabIndex={-1}>
        <ChangeChild />
        <OtherTown />
        <Outlet />
      </main>
      <nav aria-label={t('nav')} className="shell-tabs">
        <NavLinks items={items.slice(0, 4)} unread={unread} />
        <NavLink
          to="/compte"
          className={({ isActive }) => `nav-link ${isActive || isBeyond ? 'active' : ''}`.trimEnd()}
        >
          <span className="nav-icon">
            <CircleUser aria-hidden="true" size={21} />
          </span>
          <span>{t('nav.more')}</span>
        </NavLink>
      </nav>
      <Toasts at={pathname} />
    </div>
  );
}
