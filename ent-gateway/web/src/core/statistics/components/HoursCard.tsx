import { ColumnChart } from '../../../app/charts';
import { count } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { PeopleOf } from '../api';
import { hoursOf } from '../lines';
import { useStatisticsMessages } from '../messages';
import { FiguresTable } from './FiguresTable';

/** When during the day people come. */
export function HoursCard({ hours, step }: { hours: PeopleOf[]; step: number }) {
  const t = useStatisticsMessages();
  const language = useLanguage();
  const all = hoursOf(hours).map(({ hour, people }) => ({ name: t('hour', { hour }), value: people }));
  if (all.length === 0) return null;
  return (
    <section className="card pad stack" aria-labelledby="statistics-hours">
      <h2 id="statistics-hours">{t('hours')}</h2>
      <p className="s soft">{t('sum')}</p>
      <ColumnChart
        label={t('picture', {
          title: t('hours'),
          lines: all.map(({ name, value }) => `${name} ${count(value, language)}`).join(', '),
        })}
        columns={all}
      />
      <FiguresTable
        caption={t('hours')}
        columns={[t('when'), t('people')]}
        rows={all.map(({ name, value }) => ({
          name,
          cells: [value === 0 ? t('hidden.daily', { step }) : count(value, language)],
        }))}
      />
    </section>
  );
}
