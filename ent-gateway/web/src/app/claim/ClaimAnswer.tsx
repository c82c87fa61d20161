import { Button, Notice } from '../ui';
import { useClaimMessages } from './messages';

interface ClaimAnswerProps {
  state: 'WAITING' | 'REFUSED';
  /** looks whether the answer has come */
  onAgain: () => Promise<void>;
}

/** A letter used under quite another name: it waits for the town hall or the school, or they said no. */
export function ClaimAnswer({ state, onAgain }: ClaimAnswerProps) {
  const t = useClaimMessages();
  if (state === 'REFUSED') {
    return (
      <Notice kind="warn">
        <p className="b">{t('refused')}</p>
        <p>{t('refused.what')}</p>
      </Notice>
    );
  }
  return (
    <>
      <Notice kind="info">
        <p className="b">{t('waiting')}</p>
        <p>{t('waiting.what')}</p>
        <Button onPress={() => void onAgain()}>{t('again')}</Button>
      </Notice>
      <p className="soft s prose">{t('waiting.other')}</p>
    </>
  );
}
