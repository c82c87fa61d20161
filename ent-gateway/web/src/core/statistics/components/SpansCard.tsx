import { useState } from 'react';
import { ColumnChart } from '../../../app/charts';
import { count, fullDate, monthName, shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Select } from '../../../app/ui';
import type { PeopleOn, Question, Statistics } from '../api';
import { useStatisticsMessages } from '../messages';
import { FiguresTable } from './FiguresTable';

const spans = ['days', 'weeks', 'months'] as const;
type Span = (typeof spans)[number];

/** How many people came: each once a day, a week or a month. */
export function SpansCard({ shown, question }: { shown: Statistics; question: Question }) {
  const t = useStatisticsMessages();
  const language = useLanguage();
  const [span, setSpan] = useState<Span>('days');
  const list = shown[span];
  const nameOf = (start: string) =>
    span === 'months' ? monthName(start.slice(0, 7), language) : fullDate(start, language);
  const most = list.reduce<PeopleOn | undefined>(
    (top, one) => (top && top.people >= one.people ? top : one),
    undefined,
  );
  return (
    <section className="card pad stack" aria-labelledby="statistics-people">
      <div className="row between wrap">
        <h2 id="statistics-people">{t('people')}</h2>
        <div className="no-print">
          <Select
            label={t('span')}
            value={span}
            options={spans.map((value) => ({ value, label: t(`span.${value}`) }))}
            onChange={({ target }) => setSpan(spans.find((one) => one === target.value) ?? 'days')}
          />
        </div>
      </div>
      {most ? (
        <>
          <ColumnChart
            label={t(`picture.${span}`, {
              from: fullDate(question.from, language),
              to: fullDate(question.to, language),
              most: count(most.people, language),
              day: nameOf(most.startsOn),
            })}
            columns={list.map(({ startsOn, people }) => ({
              name:
                span === 'months' ? monthName(startsOn.slice(0, 7), language) : shortDate(startsOn, language),
              value: people,
            }))}
          />
          <FiguresTable
            caption={t('people')}
            columns={[t('when'), t('people')]}
            rows={list.map(({ startsOn, people }) => ({
              name: span === 'weeks' ? t('weekOf', { day: nameOf(startsOn) }) : nameOf(startsOn),
              cells: [count(people, language)],
            }))}
          />
        </>
      ) : (
        <p className="soft">{t('span.none')}</p>
      )}
    </section>
  );
}
