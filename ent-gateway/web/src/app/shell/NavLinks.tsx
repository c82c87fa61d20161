import { NavLink } from 'react-router';
import { counted } from '../format';
import { useShellMessages } from './messages';
import type { NavItem } from './navigation';

export function NavLinks({ items, unread }: { items: NavItem[]; unread: number }) {
  const t = useShellMessages();
  return items.map(({ to, key, icon: Icon, counts }) => (
    <NavLink key={to} to={to} end={to === '/'} className="nav-link">
      <span className="nav-icon">
        <Icon aria-hidden="true" size={21} />
      </span>
      <span>{t(key)}</span>
      {counts && unread > 0 && (
        <span className="nav-count">
          {counted(unread)}
          <span className="hidden"> {t('unread', { count: unread })}</span>
        </span>
      )}
    </NavLink>
  ));
}
