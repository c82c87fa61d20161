import { ShieldCheck } from 'lucide-react';
import { useEffect } from 'react';
import type { SignInWay } from '../http';
import { Button, Sheet } from '../ui';
import { whenConfirmed } from './channel';
import { useConfirmMessages } from './messages';

const doors: Record<SignInWay, string> = {
  PASSWORD: 'again-password',
  FRANCECONNECT: 'again-franceconnect',
  PROCONNECT: 'again-proconnect',
  EDUCONNECT: 'again-educonnect',
  SECOND_FACTOR: 'again-second-factor',
};

interface ConfirmSheetProps {
  way: SignInWay;
  done: (confirmed: boolean) => void;
}

/** Confirming opens a page beside this one, so that nothing here is lost. */
export function ConfirmSheet({ way, done }: ConfirmSheetProps) {
  const t = useConfirmMessages();
  useEffect(() => whenConfirmed(() => done(true)), [done]);
  return (
    <Sheet title={t('title')} open onClose={() => done(false)}>
      <p className="prose">{t('why')}</p>
      <p className="prose">{t(`how.${way}`)}</p>
      <div className="row wrap">
        <a className="btn primary" href={`/oauth2/authorization/${doors[way]}`} target="_blank" rel="opener">
          <ShieldCheck aria-hidden="true" size={20} />
          {t('confirm')}
        </a>
        <Button onPress={() => done(false)}>{t('cancel')}</Button>
      </div>
      <p className="s soft">{t('kept')}</p>
    </Sheet>
  );
}
