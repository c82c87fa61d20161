import { BarChart } from '../../../app/charts';
import { count } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { PeopleOf } from '../api';
import { lineIn } from '../lines';
import { useStatisticsMessages } from '../messages';
import { FiguresTable } from './FiguresTable';

/** The days' people told apart by one thing. */
export function LinesCard({ about, lines }: { about: 'roles' | 'modules' | 'devices'; lines: PeopleOf[] }) {
  const t = useStatisticsMessages();
  const language = useLanguage();
  if (lines.length === 0) return null;
  const named = lines.map(({ line, people }) => ({
    name: lineIn(line, t),
    value: people,
    text: count(people, language),
  }));
  return (
    <section className="card pad stack" aria-labelledby={`statistics-${about}`}>
      <h2 id={`statistics-${about}`}>{t(about)}</h2>
      <p className="s soft">{t('sum')}</p>
      <BarChart
        label={t('picture', {
          title: t(about),
          lines: named.map(({ name, text }) => `${name} ${text}`).join(', '),
        })}
        bars={named}
      />
      <FiguresTable
        caption={t(about)}
        columns={[t('line'), t('people')]}
        rows={named.map(({ name, text }) => ({ name, cells: [text] }))}
      />
    </section>
  );
}
