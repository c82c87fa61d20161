import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { BackLink, Loaded, Notice, Page } from '../../../app/ui';
import { schoolsQuery } from '../../school';
import type { YearChange } from '../api';
import { useYearMessages } from '../messages';
import { changeQuery } from '../queries';
import { ApplyCard } from './ApplyCard';
import { ClassesCard } from './ClassesCard';
import { OnwardCard } from './OnwardCard';
import { PupilsCard } from './PupilsCard';
import { UndoCard } from './UndoCard';
import './years.css';

/** A school's passage to the next year, as a path: its classes, its pupils, what follows, and the last word. */
export function YearChangeScreen() {
  const t = useYearMessages();
  const { id = '' } = useParams();
  const change = useQuery(changeQuery(id));
  const schools = useQuery(schoolsQuery);
  const school = schools.data?.find((one) => one.id === change.data?.summary.schoolId)?.name;
  return (
    <Page
      title={t('title.year', { year: change.data?.summary.yearLabel ?? '' })}
      before={<BackLink to="/passage-annee">{school ?? t('title')}</BackLink>}
    >
      <Loaded query={change}>{(known) => <Path change={known} />}</Loaded>
    </Page>
  );
}

function Path({ change }: { change: YearChange }) {
  const t = useYearMessages();
  const language = useLanguage();
  const { state, startsOn, yearLabel } = change.summary;
  const isPlan = state === 'PREVIEWED';
  return (
    <>
      <Notice kind={state === 'CARRIED_OUT' ? 'ok' : 'info'}>
        {t(state === 'APPLIED' && startsOn <= today() ? 'now.APPLIED.begun' : `now.${state}`, {
          year: yearLabel,
          date: fullDate(startsOn, language),
        })}
      </Notice>
      {!isPlan && <UndoCard change={change} />}
      <OnwardCard change={change} />
      <ClassesCard change={change} />
      <PupilsCard change={change} />
      {isPlan && <ApplyCard change={change} />}
    </>
  );
}
