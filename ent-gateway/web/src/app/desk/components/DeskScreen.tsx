import { useQuery } from '@tanstack/react-query';
import { FileInput } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { DeskQueues } from '../../../canteen/queues';
import { FamilySearch } from '../../../core/families';
import { CountsTable } from '../../../canteen/service';
import { schoolsQuery } from '../../../core/school';
import { capital, longDay, nextWeekday, today, weekday } from '../../format';
import { useLanguage } from '../../i18n';
import { later } from '../../later';
import { DaySwitch, Loaded, Page } from '../../ui';
import { useDeskMessages } from '../messages';
import './desk.css';

/** Seldom there, with dialogs of their own, or beside what is read first: the first screen comes without them. */
const claims = later(() => import('../../../core/claims'));
const opening = later(() => import('../../../core/opening'));
const imports = later(() => import('./ImportsCard'));
const ImportsCard = lazy(async () => ({ default: (await imports()).ImportsCard }));
const WaitingClaims = lazy(async () => ({ default: (await claims()).WaitingClaims }));
const FirstSteps = lazy(async () => ({ default: (await opening()).FirstSteps }));

/** The town hall's first screen: what waits for a decision, and the meals of the day. */
export function DeskScreen() {
  const t = useDeskMessages();
  const language = useLanguage();
  const schools = useQuery(schoolsQuery);
  const now = today();
  const [date, setDate] = useState(weekday(now) > 5 ? nextWeekday(now) : now);
  return (
    <Page
      title={t('title')}
      before={capital(longDay(now, language))}
      actions={
        <Link className="btn primary" to="/imports/nouveau">
          <FileInput aria-hidden="true" size={18} />
          {t('imports.new')}
        </Link>
      }
    >
      <div className="desk-search">
        <FamilySearch />
      </div>
      <Loaded query={schools}>
        {(all) => (
          <>
            <Suspense>
              <FirstSteps schools={all} />
            </Suspense>
            <div className="desk">
              <div className="stack">
                <Suspense>
                  <WaitingClaims />
                </Suspense>
                <DeskQueues />
                <DaySwitch date={date} onChange={setDate} />
                <CountsTable schools={all} date={date} onChange={setDate} />
              </div>
              <Suspense>
                <ImportsCard schools={all} />
              </Suspense>
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}
