import { CircleUser, DoorClosed } from 'lucide-react';
import { Link } from 'react-router';
import { fullDate } from '../format';
import { useLanguage } from '../i18n';
import { useSession } from '../session';
import { SignOutButton } from '../signout';
import { EmptyState, Page } from '../ui';
import { useNoSpaceMessages } from './messages';

/** Signed in, known, but without any role: nothing opens but the own account. Whoever stood in learns until when. */
export function NoSpace() {
  const t = useNoSpaceMessages();
  const language = useLanguage();
  const until = useSession().me.stoodInUntil;
  return (
    <Page title={t(until ? 'ended' : 'title')} width="narrow">
      <EmptyState
        icon={DoorClosed}
        title={until ? t('ended.day', { day: fullDate(until, language) }) : t('more')}
      >
        {until && <p>{t('ended.more')}</p>}
        <div className="row wrap">
          <Link className="btn" to="/compte">
            <CircleUser aria-hidden="true" size={18} />
            {t('account')}
          </Link>
          <SignOutButton label={t('signOut')} />
        </div>
      </EmptyState>
    </Page>
  );
}
