import { useRef } from 'react';
import { clock } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import type { KeptBeep } from '../kept';
import { useLibraryMessages } from '../messages';
import type { KeptDesk } from '../useKept';

/** What waits on this device for the network, and what was refused once it was sent: nothing of it is lost. */
export function KeptBeeps({ kept }: { kept: KeptDesk }) {
  const t = useLibraryMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const waiting = kept.beeps.filter(({ refused }) => !refused);
  const refused = kept.beeps.filter((beep) => beep.refused);
  return (
    <>
      {waiting.length > 0 && <Notice kind="info">{t('kept.waiting', { count: waiting.length })}</Notice>}
      {refused.length > 0 && (
        <section className="card pad stack" aria-labelledby="refused">
          <h2 id="refused" ref={heading} tabIndex={-1}>
            {t('kept.refused', { count: refused.length })}
          </h2>
          <ul className="stack">
            {refused.map((beep) => (
              <Refused
                key={beep.id}
                beep={beep}
                onDone={() => void kept.dismiss(beep.id).then(() => heading.current?.focus())}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Refused({ beep, onDone }: { beep: KeptBeep; onDone: () => void }) {
  const t = useLibraryMessages();
  const language = useLanguage();
  const { mode, name, barcode, madeAt, refused } = beep;
  const at = clock(madeAt, language);
  const said = mode === 'lend' ? t('kept.lend', { at, name, barcode }) : t('kept.return', { at, barcode });
  return (
    <li className="row between wrap">
      <span>
        <span className="b">{said}</span> {refused && t(refused.key, refused.facts)}
      </span>
      <Button aria-label={t('kept.done.of', { said })} onPress={onDone}>
        {t('kept.done')}
      </Button>
    </li>
  );
}
