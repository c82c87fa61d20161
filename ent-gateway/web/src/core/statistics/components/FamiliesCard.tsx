import { BarChart } from '../../../app/charts';
import { count, localeOf } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { SchoolReach } from '../api';
import { useStatisticsMessages } from '../messages';
import { FiguresTable } from './FiguresTable';

/** How many families of each school have come, and lately. */
export function FamiliesCard({ schools, step }: { schools: SchoolReach[]; step: number }) {
  const t = useStatisticsMessages();
  const language = useLanguage();
  if (schools.length === 0) return null;
  const figure = (families: number | null) =>
    families === null ? t('hidden', { step }) : count(families, language);
  const share = ({ families, reached }: SchoolReach) =>
    families && reached ? Math.min(100, Math.round((reached / families) * 100)) : 0;
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent' });
  const bars = schools
    .filter(({ families }) => families !== null)
    .map((school) => ({
      name: school.name,
      value: share(school),
      text: school.reached === null ? t('hidden', { step }) : percent.format(share(school) / 100),
    }));
  return (
    <section className="card pad stack" aria-labelledby="statistics-families">
      <h2 id="statistics-families">{t('families')}</h2>
      <p className="s soft">{t('families.more')}</p>
      {bars.length > 0 && (
        <BarChart
          label={t('families.picture', { lines: bars.map(({ name, text }) => `${name} ${text}`).join(', ') })}
          bars={bars}
          most={100}
        />
      )}
      <FiguresTable
        caption={t('families')}
        columns={[t('school'), t('families.all'), t('families.reached'), t('families.seen')]}
        rows={schools.map(({ name, families, reached, seen }) => ({
          name,
          cells: [figure(families), figure(reached), figure(seen)],
        }))}
      />
    </section>
  );
}
