import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { UserCheck } from 'lucide-react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, toast } from '../../../app/ui';
import { callOffLeaving, type Leaving, leavingsQuery } from '../api';
import { useLeavingsMessages } from '../messages';
import { endsWords } from '../words';

/** Pupils about to leave, of all or of a family; an agent keeps one of them with a tap. Nothing while there are none. */
export function LeavingList({ childIds }: { childIds?: readonly string[] }) {
  const t = useLeavingsMessages();
  const client = useQueryClient();
  const leavings = useQuery(leavingsQuery);
  const keeping = useMutation({
    mutationFn: (pupil: Leaving) => callOffLeaving(pupil.childId),
    retry: false,
    onSuccess: (_, { givenName }) => toast('ok', t('kept', { name: givenName })),
    onSettled: () => client.invalidateQueries(),
  });
  const shown = (leavings.data ?? []).filter(({ childId }) => childIds?.includes(childId) ?? true);
  if (shown.length === 0) return null;
  return (
    <section className="card pad stack" aria-labelledby="leavings">
      <h2 id="leavings">{t('title')}</h2>
      <p className="s soft">{t('what')}</p>
      {keeping.error && <Notice kind="danger">{t('failed')}</Notice>}
      <ul className="stack">
        {shown.map((pupil) => (
          <LeavingLine
            key={pupil.childId}
            pupil={pupil}
            isPending={keeping.isPending}
            onKeep={() => keeping.mutate(pupil)}
          />
        ))}
      </ul>
    </section>
  );
}

interface LeavingLineProps {
  pupil: Leaving;
  isPending: boolean;
  onKeep: () => void;
}

function LeavingLine({ pupil, isPending, onKeep }: LeavingLineProps) {
  const t = useLeavingsMessages();
  const language = useLanguage();
  const { givenName, familyName, className, schoolName, leavesOn } = pupil;
  const ends = endsWords(pupil.ends, t);
  return (
    <li className="row wrap between">
      <div>
        <p className="b">
          {givenName} {familyName}
        </p>
        <p className="s soft">
          {t('line', { className, school: schoolName, day: fullDate(leavesOn, language) })}
        </p>
        {ends && <p className="s">{t('ends', { ends })}</p>}
      </div>
      <Button
        aria-label={t('keep.named', { name: `${givenName} ${familyName}` })}
        isPending={isPending}
        onPress={onKeep}
      >
        <UserCheck aria-hidden="true" size={18} />
        {t('keep')}
      </Button>
    </li>
  );
}
