import type { UseQueryResult } from '@tanstack/react-query';
import { BellRing, CheckCheck } from 'lucide-react';
import { Button, EmptyState, Loaded, Sheet } from '../../../app/ui';
import type { Notices } from '../api';
import { useNoticesMessages } from '../messages';
import { useMarkRead } from '../useNotices';
import { NoticeLine } from './NoticeLine';

interface NoticesSheetProps {
  open: boolean;
  onClose: () => void;
  notices: UseQueryResult<Notices>;
}

export default function NoticesSheet({ open, onClose, notices }: NoticesSheetProps) {
  const t = useNoticesMessages();
  const markRead = useMarkRead();
  return (
    <Sheet title={t('title')} open={open} onClose={onClose}>
      <Loaded query={notices}>
        {({ items, unread }) =>
          items.length === 0 ? (
            <EmptyState icon={BellRing} title={t('empty')}>
              <p>{t('empty.more')}</p>
            </EmptyState>
          ) : (
            <>
              {unread > 0 && (
                <Button kind="quiet" onPress={() => markRead.mutate()}>
                  <CheckCheck aria-hidden="true" size={18} />
                  {t('readAll')}
                </Button>
              )}
              <ul className="notices">
                {items.map((notice) => (
                  <NoticeLine key={notice.id} notice={notice} onFollow={onClose} />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Sheet>
  );
}
