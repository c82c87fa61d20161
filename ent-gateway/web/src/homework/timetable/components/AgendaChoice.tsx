import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { capital, clockTime, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Boxes, Button } from '../../../app/ui';
import { secondsOf } from '../agenda';
import type { Agenda, ProposedChange } from '../api';
import { useTimetableMessages } from '../messages';

interface AgendaChoiceProps {
  agenda: Agenda;
  /** what is kept by now */
  added: ReadonlySet<ProposedChange>;
  isPending: boolean;
  onAdd: (chosen: ProposedChange[]) => void;
}

/** What a calendar proposes; all that is free is chosen at first, and one alone of what meets. */
export function AgendaChoice({ agenda: { changes, leftOut }, added, isPending, onAdd }: AgendaChoiceProps) {
  const t = useTimetableMessages();
  const language = useLanguage();
  const free = changes
    .map((change, at) => ({ change, value: String(at) }))
    .filter(({ change }) => !change.taken && !added.has(change));
  const seconds = secondsOf(changes);
  const [wanted, choose] = useState<readonly string[]>(() =>
    free.filter(({ change }) => !seconds.has(change)).map(({ value }) => value),
  );
  const chosen = free.filter(({ value }) => wanted.includes(value));
  const lineOf = (change: ProposedChange) => {
    const { date, from, to, title, repeats } = change;
    return [
      t('agenda.line', {
        day: capital(longDay(date, language)),
        from: clockTime(from, language),
        to: clockTime(to, language),
        title,
      }),
      ...(repeats ? [t('agenda.repeats')] : []),
      ...(seconds.has(change) ? [t('agenda.second')] : []),
    ].join(', ');
  };
  return (
    <>
      {free.length > 0 ? (
        <Boxes
          label={t('agenda.choose')}
          options={free.map(({ change, value }) => ({ value, label: lineOf(change) }))}
          chosen={chosen.map(({ value }) => value)}
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
          onPress={() => onAdd(chosen.map(({ change }) => change))}
        >
          <CalendarPlus aria-hidden="true" size={18} />
          {t('agenda.add', { count: chosen.length })}
        </Button>
      )}
    </>
  );
}
