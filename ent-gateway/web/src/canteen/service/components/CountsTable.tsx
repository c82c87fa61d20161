import { useQueries } from '@tanstack/react-query';
import { count as written, type Day } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { School } from '../../../core/school';
import { getCounts } from '../api';
import { useServiceMessages } from '../messages';
import { firstService, isClosed } from '../days';
import { CountRow } from './CountRow';
import { NoMeals } from './NoMeals';
import './service.css';

interface CountsTableProps {
  schools: School[];
  date: Day;
  onChange: (date: Day) => void;
}

/** A line per school; the figures of one that does not answer stay empty and the others show. */
export function CountsTable({ schools, date, onChange }: CountsTableProps) {
  const t = useServiceMessages();
  const language = useLanguage();
  const counts = useQueries({
    queries: schools.map(({ id }) => ({
      queryKey: ['canteen', 'counts', id, date],
      queryFn: () => getCounts(id, date),
    })),
  });
  const known = counts.flatMap(({ data }) => data ?? []);
  if (schools.length > 0 && known.length === schools.length && known.every(isClosed)) {
    return <NoMeals next={firstService(known)} onChange={onChange} />;
  }
  const total = counts.reduce((sum, { data }) => sum + (data?.booked ?? 0), 0);
  return (
    <section className="card pad" aria-labelledby="counts">
      <div className="row between">
        <h2 id="counts">{t('counts')}</h2>
        <p className="big number" aria-label={`${t('total')}, ${written(total, language)}`}>
          {written(total, language)}
        </p>
      </div>
      <table className="counts">
        <thead>
          <tr>
            <th scope="col">{t('site')}</th>
            <th scope="col">{t('places')}</th>
            <th scope="col">{t('waiting')}</th>
          </tr>
        </thead>
        <tbody>
          {schools.map((school, index) => (
            <CountRow key={school.id} name={school.name} count={counts[index]?.data} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
