import { FileUp, Plus } from 'lucide-react';
import { useState } from 'react';
import { capital, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { TimetableDay } from '../api';
import { changeIcons } from '../changeIcons';
import { useTimetableMessages } from '../messages';
import { useChanging } from '../useChanging';
import { AgendaSheet } from './AgendaSheet';

interface ChangesCardProps {
  classId: string;
  days: TimetableDay[];
  onAdd: () => void;
}

/** What isn't as usual in the week on show. Taking back is done at once and can be undone. */
export function ChangesCard({ classId, days, onAdd }: ChangesCardProps) {
  const t = useTimetableMessages();
  const language = useLanguage();
  const { takingBack } = useChanging(classId, () => undefined);
  const [isTaking, setTaking] = useState(false);
  const changes = days.flatMap((day) => day.changes);
  return (
    <section className="card pad stack" aria-labelledby="changes">
      <h2 id="changes">{t('changes')}</h2>
      {changes.length === 0 && <p className="soft">{t('changes.none')}</p>}
      <ul className="stack">
        {changes.map((change) => {
          const Icon = changeIcons[change.kind];
          return (
            <li key={change.id} className="row between wrap">
              <span>
                <span className="b">
                  <Icon aria-hidden="true" size={17} /> {change.title}
                </span>
                <span className="s soft timetable-note">
                  {capital(longDay(change.date, language))}
                  {change.note && ` · ${change.note}`}
                </span>
              </span>
              <Button
                kind="plain"
                aria-label={t('change.takeBack.label', { title: change.title })}
                onPress={() => takingBack.mutate(change)}
              >
                {t('change.takeBack')}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button kind="quiet" onPress={onAdd}>
        <Plus aria-hidden="true" size={18} />
        {t('change.add')}
      </Button>
      <Button kind="quiet" onPress={() => setTaking(true)}>
        <FileUp aria-hidden="true" size={18} />
        {t('agenda')}
      </Button>
      <AgendaSheet classId={classId} open={isTaking} onClose={() => setTaking(false)} />
    </section>
  );
}
