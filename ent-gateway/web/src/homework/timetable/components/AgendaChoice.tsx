import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { capital, clockTime, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Boxes, Button } from '../../../app/ui';
import type { Agenda, ProposedChange } from '../api';
import { useTimetableMessages } from '../messages';

interface AgendaChoiceProps {
  agenda: Agenda;
  isPending: boolean;
  onAdd: (chosen: ProposedChange[]) => void;
}

/** What a calendar proposes, all that is free chosen at first. */
export function AgendaChoice({ agenda: { changes, leftOut }, isPending, onAdd }: AgendaChoiceProps) {
  const t = useTimetableMessages();
  const language = useLanguage();
  const free = changes
    .map((change, at) => ({ change, value: String(at) }))
    .filter(({ change }) => !change.taken);
  const [chosen, choose] = useState<readonly string[]>(free.map(({ value }) => value));
  const lineOf = ({ date, from, to, title, repeats }: ProposedChange) =>
    [
      t('agenda.line', {
        day: capital(longDay(date, language)),
        from: clockTime(from, language),
        to: clockTime(to, language),
        title,
      }),
      ...(repeats ? [t('agenda.repeats')] : []),
    ].join(', ');
  return (
    <>
      {free.length > 0 ? (
        <Boxes
          label={t('agenda.choose')}
          options={free.map(({ change, value }) => ({ value, label: lineOf(change) }))}
          chosen={chosen}
          onChange={choose}
        />
      ) : (
        <p role="status">{t('agenda.none')}</p>
      )}
      {changes
        .filter(({ taken }) => taken)
        .map((change) => (
          <p key={`${change.date}${change.from}${change.title}`} className="s soft">
            {lineOf(change)}. {t('agenda.taken')}
          </p>
        ))}
      {leftOut > 0 && <p className="s soft">{t('agenda.left', { count: leftOut })}</p>}
      {chosen.length > 0 && (
        <Button
          kind="primary"
          isPending={isPending}
          onPress={() =>
            onAdd(free.filter(({ value }) => chosen.includes(value)).map(({ change }) => change))
          }
        >
          <CalendarPlus aria-hidden="true" size={18} />
          {t('agenda.add', { count: chosen.length })}
        </Button>
      )}
    </>
  );
}
