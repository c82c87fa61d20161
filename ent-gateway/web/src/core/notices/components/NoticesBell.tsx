import { Bell } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { counted } from '../../../app/format';
import { later } from '../../../app/later';
import { Button } from '../../../app/ui';
import { useNotices } from '../useNotices';
import './notices.css';

const NoticesSheet = lazy(later(() => import('./NoticesSheet')));

interface Props {
  word: string;
  /** What the bell says of this many, of which not all may be shown. */
  unreadWords: (count: number, shown: string) => string;
  worded?: boolean;
}

/**
 * Alone in the top bar of a phone; with its word in the side bar of a desk. The frame has the bell's words: those of the
 * notices come with the sheet that shows them.
 */
export function NoticesBell({ word, unreadWords, worded = false }: Props) {
  const notices = useNotices();
  const [open, setOpen] = useState(false);
  const [everOpened, setEverOpened] = useState(false);
  const unread = notices.data?.unread ?? 0;
  return (
    <>
      <Button
        className={worded ? 'nav-link side-bell' : 'icon bell'}
        aria-label={unread ? unreadWords(unread, counted(unread)) : word}
        onPress={() => {
          setEverOpened(true);
          setOpen(true);
        }}
      >
        <Bell aria-hidden="true" size={22} />
        {worded && <span>{word}</span>}
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
