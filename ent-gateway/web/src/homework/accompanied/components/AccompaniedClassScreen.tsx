import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { NotFound } from '../../../app/errors';
import { today } from '../../../app/format';
import { BackLink, Choice, Loaded, Page, Skeleton } from '../../../app/ui';
import { accompaniedQuery, type AccompaniedClass } from '../api';
import { useAccompaniedMessages } from '../messages';
import { useShown } from '../useShown';
import { RollReading, SheetButton } from './laterParts';
import { WeekPart } from './WeekPart';

const parts = ['day', 'diary', 'timetable'] as const;

/** A class in which one helps: its roll and sheet of today, its diary and its timetable. */
export function AccompaniedClassScreen() {
  const { id } = useParams();
  const accompanied = useQuery(accompaniedQuery);
  return (
    <Loaded query={accompanied}>
      {({ classes }) => {
        const one = classes.find(({ schoolClass }) => schoolClass.id === id);
        return one ? <HelpedClass one={one} /> : <NotFound />;
      }}
    </Loaded>
  );
}

function HelpedClass({ one: { schoolClass } }: { one: AccompaniedClass }) {
  const t = useAccompaniedMessages();
  const [shown, show] = useShown(parts);
  return (
    <Page title={schoolClass.name} before={<BackLink to="/">{t('title')}</BackLink>}>
      <Choice
        label={t('show')}
        hideLabel
        value={shown}
        options={parts.map((value) => ({ value, label: t(`show.${value}`) }))}
        onChange={show}
      />
      <Suspense fallback={<Skeleton />}>
        {shown === 'day' ? (
          <>
            <RollReading classId={schoolClass.id} />
            <section className="card pad stack" aria-labelledby="sheet">
              <h2 id="sheet">{t('sheet')}</h2>
              <p className="s soft">{t('sheet.more')}</p>
              <SheetButton classId={schoolClass.id} date={today()} />
              <Link className="btn" to={`/carnet?classe=${schoolClass.id}`}>
                {t('booklets')}
              </Link>
            </section>
          </>
        ) : (
          <WeekPart key={shown} shown={shown} classId={schoolClass.id} />
        )}
      </Suspense>
    </Page>
  );
}
