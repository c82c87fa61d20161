import { useRef } from 'react';
import { clock, dayOf, shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import type { KeptBeep } from '../kept';
import { useLibraryMessages } from '../messages';
import type { KeptDesk } from '../useKept';

/** What waits on this device for the network, and what was refused once it was sent: nothing of it is lost. */
export function KeptBeeps({ kept }: { kept: KeptDesk }) {
  const t = useLibraryMessages();
  const all = useRef<HTMLDivElement>(null);
  const waiting = kept.beeps.filter(({ refused }) => !refused);
  const refused = kept.beeps.filter((beep) => beep.refused);
  const dismiss = (id: string) => void kept.dismiss(id).then(() => all.current?.focus());
  return (
    <div className="stack" ref={all} tabIndex={-1}>
      {waiting.length > 0 && (
        <>
          <Notice kind="info">{t('kept.waiting', { count: waiting.length })}</Notice>
          <ul className="card pad stack" aria-label={t('kept.list')}>
            {waiting.map((beep) => (
              <Line key={beep.id} beep={beep} act="kept.remove" onAct={dismiss} />
            ))}
          </ul>
        </>
      )}
      {refused.length > 0 && (
        <section className="card pad stack" aria-labelledby="refused">
          <h2 id="refused">{t('kept.refused', { count: refused.length })}</h2>
          <ul className="stack">
            {refused.map((beep) => (
              <Line key={beep.id} beep={beep} act="kept.done" onAct={dismiss} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const naming = { 'kept.remove': 'kept.remove.of', 'kept.done': 'kept.done.of' } as const;

interface LineProps {
  beep: KeptBeep;
  act: keyof typeof naming;
  onAct: (id: string) => void;
}

function Line({ beep, act, onAct }: LineProps) {
  const t = useLibraryMessages();
  const language = useLanguage();
  const { id, mode, name, barcode, madeAt, refused } = beep;
  const at = `${shortDate(dayOf(madeAt), language)}, ${clock(madeAt, language)}`;
  const said = mode === 'lend' ? t('kept.lend', { at, name, barcode }) : t('kept.return', { at, barcode });
  return (
    <li className="row between wrap">
      <span>
        <span className="b">{said}</span> {refused && <span>{t(refused.key, refused.facts)}</span>}
      </span>
      <Button aria-label={t(naming[act], { said })} onPress={() => onAct(id)}>
        {t(act)}
      </Button>
    </li>
  );
}
