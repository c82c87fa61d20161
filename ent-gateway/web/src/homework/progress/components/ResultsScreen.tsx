import { useQuery } from '@tanstack/react-query';
import { School, Sprout } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { EmptyState, Loaded, Page, Select } from '../../../app/ui';
import { useLedClasses } from '../../roll';
import { useTermLabel, useTermName } from '../../terms';
import { useSubjectName } from '../../timetable';
import { resultsQuery } from '../api';
import { subjectsOf } from '../grid';
import { useProgressMessages } from '../messages';
import { ResultsDesk } from './ResultsDesk';

/** The results of a class, term by term. */
export function ResultsScreen() {
  const t = useProgressMessages();
  const subjectName = useSubjectName();
  const termLabel = useTermLabel();
  const termName = useTermName();
  const classes = useLedClasses();
  const [search, setSearch] = useSearchParams();
  const shown = classes.find(({ id }) => id === search.get('classe')) ?? classes[0];
  const of = { classId: shown?.id ?? '', term: search.get('trimestre') ?? undefined };
  const results = useQuery({ ...resultsQuery(of), enabled: of.classId !== '' });
  const subjects = subjectsOf(results.data?.skills ?? []);
  const subject = subjects.find((one) => one === search.get('domaine')) ?? subjects[0];
  const ask = (name: string, value: string) =>
    setSearch(
      (current) => {
        current.set(name, value);
        return current;
      },
      { replace: true },
    );
  return (
    <Page
      title={t('title')}
      before={shown?.name}
      width="wide"
      actions={
        shown && (
          <Link className="btn" to={`/carnet?classe=${shown.id}`}>
            <Sprout aria-hidden="true" size={18} />
            {t('booklets')}
          </Link>
        )
      }
    >
      {!shown ? (
        <EmptyState icon={School} title={t('noClass')}>
          <p>{t('noClass.more')}</p>
        </EmptyState>
      ) : (
        <div className="stack-l">
          <div className="progress-choices no-print">
            {classes.length > 1 && (
              <Select
                label={t('class')}
                value={shown.id}
                onChange={({ target }) => ask('classe', target.value)}
                options={classes.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            {results.data && (
              <Select
                label={termLabel}
                value={results.data.term}
                onChange={({ target }) => ask('trimestre', target.value)}
                options={results.data.terms.map((term) => ({ value: term.term, label: termName(term) }))}
              />
            )}
            {subject && (
              <Select
                label={t('subject')}
                value={subject}
                onChange={({ target }) => ask('domaine', target.value)}
                options={subjects.map((one) => ({ value: one, label: subjectName(one) }))}
              />
            )}
          </div>
          <Loaded query={results}>
            {(known) => (
              <ResultsDesk
                key={`${known.classId} ${known.term}`}
                of={of}
                results={known}
                subject={subject}
                onSubject={(next) => ask('domaine', next)}
              />
            )}
          </Loaded>
        </div>
      )}
    </Page>
  );
}
