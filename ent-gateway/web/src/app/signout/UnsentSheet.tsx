import { CloudUpload, LogOut } from 'lucide-react';
import { Button, Notice, Sheet } from '../ui';
import { useSignOutMessages } from './messages';

interface UnsentSheetProps {
  count: number;
  sending: boolean;
  sendAgain: () => void;
  leave: () => void;
  stay: () => void;
}

/** What was said on this tablet leaves before its person does, or stays here knowingly. */
export function UnsentSheet({ count, sending, sendAgain, leave, stay }: UnsentSheetProps) {
  const t = useSignOutMessages();
  return (
    <Sheet title={t('unsent', { count })} open onClose={stay}>
      {/* there before it speaks, so that what comes of it is read out */}
      <div role="status">
        {sending ? (
          <p className="prose">{t('unsent.sending')}</p>
        ) : (
          <Notice kind="warn">{t('unsent.failed')}</Notice>
        )}
      </div>
      <p className="prose soft">{t('unsent.more')}</p>
      <div className="row wrap">
        {!sending && (
          <Button kind="primary" onPress={sendAgain}>
            <CloudUpload aria-hidden="true" size={20} />
            {t('unsent.again')}
          </Button>
        )}
        <Button onPress={leave}>
          <LogOut aria-hidden="true" size={18} />
          {t('unsent.leave')}
        </Button>
        <Button kind="plain" onPress={stay}>
          {t('unsent.stay')}
        </Button>
      </div>
    </Sheet>
  );
}
