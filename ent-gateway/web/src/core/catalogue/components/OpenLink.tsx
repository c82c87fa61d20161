import { ExternalLink, Volume2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Sheet, useSpeech } from '../../../app/ui';
import { useCatalogueMessages } from '../messages';

interface OpenLinkProps {
  address: string;
  host: string;
  /** large, and in a child's words */
  forChild?: boolean;
  /** once it is opened */
  onOpen?: () => void;
}

/** The way out: first says who will see the visit, then leads there in a page of its own, which doesn't learn where from. */
export function OpenLink({ address, host, forChild, onOpen }: OpenLinkProps) {
  const t = useCatalogueMessages();
  const speak = useSpeech();
  const [asking, setAsking] = useState(false);
  const warning = t(forChild ? 'leave.child' : 'leave.more', { host });
  return (
    <>
      <Button kind="primary" {...(forChild && { className: 'see-large' })} onPress={() => setAsking(true)}>
        <ExternalLink aria-hidden="true" size={20} />
        {t(forChild ? 'open.child' : 'open')}
      </Button>
      <Sheet title={t(forChild ? 'leave.you' : 'leave')} open={asking} onClose={() => setAsking(false)}>
        <div className="stack">
          <p>{warning}</p>
          {forChild && speak && (
            <div>
              <Button kind="quiet" className="see-large" onPress={() => speak(warning)}>
                <Volume2 aria-hidden="true" size={24} />
                {t('listen')}
              </Button>
            </div>
          )}
          <div className="row wrap">
            <a
              className="btn primary"
              href={address}
              target="_blank"
              rel="noreferrer noopener"
              onClick={() => {
                setAsking(false);
                onOpen?.();
              }}
            >
              {t('leave.yes', { host })}
            </a>
            <Button onPress={() => setAsking(false)}>{t('leave.no')}</Button>
          </div>
        </div>
      </Sheet>
    </>
  );
}
