import { DoorClosed, DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { clock, hourOf } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, HourField } from '../../../app/ui';
import { type ClassEntry, type EntryHold, holdClass } from '../api';
import { useEntryMessages } from '../messages';
import { useEntryAct } from '../useEntryAct';

const hour = 3_600_000;

/** Open or closed now, and the other of the two in one tap. */
export function StateCard({ entry }: { entry: ClassEntry }) {
  const t = useEntryMessages();
  const language = useLanguage();
  const [until, setUntil] = useState(() => hourOf(new Date(Date.now() + hour).toISOString()));
  const id = entry.schoolClass.id;
  const holding = useEntryAct<EntryHold>(
    id,
    (wish) => holdClass(id, wish),
    ({ kind }) => t(kind === 'OPEN' ? 'hold.opened' : 'hold.shut.done'),
  );
  return (
    <section className="card pad stack" aria-labelledby="state">
      <div className="row between wrap">
        <h2 id="state">{t('state')}</h2>
        {entry.openUntil ? (
          <span className="pill ok">
            <DoorOpen aria-hidden="true" size={16} />
            {t('state.open', { time: clock(entry.openUntil, language) })}
          </span>
        ) : (
          <span className="pill plain-soft">
            <DoorClosed aria-hidden="true" size={16} />
            {t('state.shut')}
          </span>
        )}
      </div>
      <p className="soft">{t('state.lead')}</p>
      <div className="row wrap">
        <HourField label={t('hold.until')} value={until} onChange={setUntil} />
        <Button
          kind="primary"
          isPending={holding.isPending}
          onPress={() => until && holding.mutate({ kind: 'OPEN', until })}
        >
          {t('hold.open')}
        </Button>
        {entry.openUntil && (
          <Button isPending={holding.isPending} onPress={() => holding.mutate({ kind: 'SHUT', until: null })}>
            {t('hold.shut')}
          </Button>
        )}
      </div>
    </section>
  );
}
