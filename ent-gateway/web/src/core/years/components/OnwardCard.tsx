import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Notice, Select } from '../../../app/ui';
import { schoolsQuery } from '../../school';
import { leadOnward, type YearChange } from '../api';
import { useYearMessages } from '../messages';
import { yearProblem } from '../problems';
import { changesQuery } from '../queries';

const away = 'AWAY';

/** Where the oldest pupils of a nursery school go: to a school of the town, or to none. */
export function OnwardCard({ change }: { change: YearChange }) {
  const t = useYearMessages();
  const client = useQueryClient();
  const { data: schools = [] } = useQuery(schoolsQuery);
  const leading = useMutation({
    mutationFn: (chosen: string) => leadOnward(change.summary.id, chosen === away ? null : chosen),
    onSuccess: () => client.invalidateQueries({ queryKey: changesQuery.queryKey }),
  });
  const own = schools.find(({ id }) => id === change.summary.schoolId);
  const following = schools.filter(({ level }) => level !== 'NURSERY');
  if (own?.level !== 'NURSERY' || following.length === 0) return null;
  const { way, schoolId } = change.onward;
  const name = schools.find(({ id }) => id === schoolId)?.name ?? '';
  return (
    <section className="card pad stack" aria-labelledby="years-onward">
      <h2 id="years-onward">{t('onward')}</h2>
      {change.summary.state === 'PREVIEWED' ? (
        <Select
          label={t('onward.school')}
          options={[
            ...(way === 'ASKED' ? [{ value: 'ASKED', label: t('step.UNDECIDED') }] : []),
            ...following.map((school) => ({ value: school.id, label: school.name })),
            { value: away, label: t('onward.away') },
          ]}
          value={schoolId ?? way}
          disabled={leading.isPending}
          onChange={(event) => event.target.value !== 'ASKED' && leading.mutate(event.target.value)}
        />
      ) : (
        <p>{t(way === 'SCHOOL' ? 'onward.to' : 'onward.away', { school: name })}</p>
      )}
      <p className="s soft">{t('onward.how')}</p>
      {leading.error && <Notice kind="danger">{t(yearProblem(leading.error))}</Notice>}
    </section>
  );
}
