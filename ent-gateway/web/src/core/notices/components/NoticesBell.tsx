import { Bell } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { counted } from '../../../app/format';
import { later } from '../../../app/later';
import { Button } from '../../../app/ui';
import { useNoticesMessages } from '../messages';
import { useNotices } from '../useNotices';
import './notices.css';

const NoticesSheet = lazy(later(() => import('./NoticesSheet')));

/** Alone in the top bar of a phone; with its word in the side bar of a desk. */
export function NoticesBell({ worded = false }: { worded?: boolean }) {
  const t = useNoticesMessages();
  const notices = useNotices();
  const [open, setOpen] = useState(false);
  const [everOpened, setEverOpened] = useState(false);
  const unread = notices.data?.unread ?? 0;
  return (
    <>
      <Button
        className={worded ? 'nav-link side-bell' : 'icon bell'}
        aria-label={unread ? t('bell.unread', { count: unread, shown: counted(unread) }) : t('bell')}
        onPress={() => {
          setEverOpened(true);
          setOpen(true);
        }}
      >
        <Bell aria-hidden="true" size={22} />
        {worded && <span>{t('bell')}</span>}
        {unread > 0 && <span className={worded ? 'nav-count' : 'badge'}>{counted(unread)}</span>}
      </Button>
      {everOpened && (
        <Suspense>
          <NoticesSheet open={open} onClose={() => setOpen(false)} notices={notices} />
        </Suspense>
      )}
    </>
  );
}
