import { Field, Notice } from '../../../app/ui';
import { useTimetableMessages } from '../messages';
import { useAgenda } from '../useAgenda';
import { AgendaChoice } from './AgendaChoice';

interface AgendaFormProps {
  classId: string;
  onDone: () => void;
}

/** A calendar's file, and then what it proposes. */
export function AgendaForm({ classId, onDone }: AgendaFormProps) {
  const t = useTimetableMessages();
  const { reading, adding, added } = useAgenda(classId, onDone);
  return (
    <div className="stack">
      <p className="prose">{t('agenda.more')}</p>
      <Field
        label={t('agenda.file')}
        type="file"
        accept=".ics,text/calendar"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) reading.mutate(file);
        }}
      />
      {reading.error && <Notice kind="danger">{t('agenda.unreadable')}</Notice>}
      {reading.data && (
        <AgendaChoice
          key={reading.submittedAt}
          agenda={reading.data}
          added={added}
          isPending={adding.isPending}
          onAdd={(chosen) => adding.mutate(chosen)}
        />
      )}
    </div>
  );
}
