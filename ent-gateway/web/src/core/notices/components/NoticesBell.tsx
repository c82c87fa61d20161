import { Bell } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../app/ui';
import { useNoticesMessages } from '../messages';
import { useNotices } from '../useNotices';
import './notices.css';

const NoticesSheet = lazy(() => import('./NoticesSheet'));

export function NoticesBell() {
  const t = useNoticesMessages();
  const notices = useNotices();
  const [open, setOpen] = useState(false);
  const [everOpened, setEverOpened] = useState(false);
  const unread = notices.data?.unread ?? 0;
  return (
    <>
      <Button
        className="icon bell"
        aria-label={unread ? t('bell.unread', { count: unread }) : t('bell')}
        onPress={() => {
          setEverOpened(true);
          setOpen(true);
        }}
      >
        <Bell aria-hidden="true" size={22} />
        {unread > 0 && <span className="badge">{unread > 99 ? '99+' : unread}</span>}
      </Button>
      {everOpened && (
        <Suspense>
          <NoticesSheet open={open} onClose={() => setOpen(false)} notices={notices} />
        </Suspense>
      )}
    </>
  );
}
