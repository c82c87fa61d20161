import { useQuery } from '@tanstack/react-query';
import { CalendarCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../../../app/i18n';
import { Button, EmptyState, Loaded } from '../../../app/ui';
import { type Absence, absencesQuery } from '../api';
import { daysWords } from '../daysWords';
import { useAbsenceMessages } from '../messages';
import { useAbsenceWords } from '../useAbsenceWords';
import { useWithdrawing } from '../useWithdrawing';

interface DeclaredListProps {
  childId: string;
  /** the one that was sent just now, to which the reader is led */
  sent: string | undefined;
}

/** What the guardians of a child declared, whichever of them. */
export function DeclaredList({ childId, sent }: DeclaredListProps) {
  const t = useAbsenceMessages();
  const absences = useQuery(absencesQuery(childId));
  return (
    <section className="stack" aria-labelledby="declared">
      <h2 id="declared">{t('declared')}</h2>
      <Loaded query={absences}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={CalendarCheck} title={t('declared.none')}>
              <p>{t('declared.none.more')}</p>
            </EmptyState>
          ) : (
            <ul className="stack absence-lines">
              {all.map((absence) => (
                <DeclaredLine key={absence.id} absence={absence} isNew={absence.id === sent} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function DeclaredLine({ absence, isNew }: { absence: Absence; isNew: boolean }) {
  const t = useAbsenceMessages();
  const reason = useAbsenceWords();
  const language = useLanguage();
  const { id, childId, from, to, half, note, by, bySchool } = absence;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNew) line.current?.focus();
  }, [isNew]);
  const back = useWithdrawing(childId);
  const again = { childId, from, to, half: half ?? null, reason: absence.reason, note: note ?? null };
  const days = daysWords(absence, t, language);
  return (
    <li ref={line} tabIndex={isNew ? -1 : undefined} className="card pad row between wrap">
      <span>
        <span className="b">{days}</span>
        <br />
        {reason(absence.reason)}
        {note && ` · ${note}`}
        {bySchool && <span className="s soft"> {t('by.school')}</span>}
        {by && <span className="s soft"> {t('by', { name: `${by.givenName} ${by.familyName}` })}</span>}
      </span>
      {absence.withdrawable && (
        <Button
          aria-label={t('withdraw.days', { days })}
          isPending={back.isPending}
          onPress={() => back.mutate({ id, again })}
        >
          {t('withdraw')}
        </Button>
      )}
    </li>
  );
}
