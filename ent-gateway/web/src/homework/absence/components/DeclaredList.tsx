import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CalendarCheck } from 'lucide-react';
import { capital, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, EmptyState, Loaded, toast } from '../../../app/ui';
import { type Absence, absencesQuery, declare, withdraw } from '../api';
import { useAbsenceMessages } from '../messages';
import { schoolAbsenceProblem } from '../problems';
import { useAbsenceWords } from '../useAbsenceWords';

/** What the guardians of a child declared, whichever of them. */
export function DeclaredList({ childId }: { childId: string }) {
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
                <DeclaredLine key={absence.id} absence={absence} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function DeclaredLine({ absence }: { absence: Absence }) {
  const t = useAbsenceMessages();
  const reason = useAbsenceWords();
  const language = useLanguage();
  const client = useQueryClient();
  const { id, childId, from, to, half, note, by, bySchool } = absence;
  const renew = () => client.invalidateQueries({ queryKey: ['absences'] });
  const onError = (error: Error) => toast('danger', t(schoolAbsenceProblem(error)));
  const again = useMutation({
    mutationFn: () =>
      declare({ childId, from, to, half: half ?? null, reason: absence.reason, note: note ?? null }),
    onError,
    onSettled: renew,
  });
  const back = useMutation({
    mutationFn: () => withdraw(id),
    onSuccess: () => toast('ok', t('withdrawn'), () => again.mutate()),
    onError,
    onSettled: renew,
  });
  const first = longDay(from, language);
  const days =
    from === to
      ? `${capital(first)}${half ? `, ${t(`half.${half}`)}` : ''}`
      : capital(t('days', { from: first, to: longDay(to, language) }));
  return (
    <li className="card pad row between wrap">
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
          onPress={() => back.mutate()}
        >
          {t('withdraw')}
        </Button>
      )}
    </li>
  );
}
