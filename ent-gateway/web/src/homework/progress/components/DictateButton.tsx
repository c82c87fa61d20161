import { Mic, Square } from 'lucide-react';
import { useState } from 'react';
import { Button, Notice } from '../../../app/ui';
import { useProgressMessages } from '../messages';
import { useDictation } from '../said/useDictation';

const told = 'preau.dictation.told';

/** Dictates where the browser can, once it was said who may hear it. */
export function DictateButton({ onText }: { onText: (text: string) => void }) {
  const t = useProgressMessages();
  const { possible, hearing, trouble, start, stop } = useDictation(onText);
  const [telling, tell] = useState(false);
  if (!possible) return null;
  const begin = () => {
    if (hearing) stop();
    else if (sessionStorage.getItem(told)) start();
    else tell(true);
  };
  const agree = () => {
    sessionStorage.setItem(told, 'yes');
    tell(false);
    start();
  };
  const Icon = hearing ? Square : Mic;
  return (
    <>
      <Button onPress={begin}>
        <Icon aria-hidden="true" size={18} />
        {t(hearing ? 'dictate.stop' : 'dictate')}
      </Button>
      <p className="hidden" role="status">
        {hearing ? t('dictate.hearing') : ''}
      </p>
      {telling && (
        <Notice kind="info">
          <p>{t('dictate.who')}</p>
          <div className="row wrap">
            <Button kind="primary" onPress={agree}>
              {t('dictate.agree')}
            </Button>
            <Button onPress={() => tell(false)}>{t('dictate.no')}</Button>
          </div>
        </Notice>
      )}
      {trouble && <Notice kind="warn">{t(`dictate.${trouble}`)}</Notice>}
    </>
  );
}
