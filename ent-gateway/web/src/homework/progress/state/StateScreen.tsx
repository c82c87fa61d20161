import { useQuery } from '@tanstack/react-query';
import { School } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { BackLink, EmptyState, Loaded, Page, Select } from '../../../app/ui';
import { schoolsQuery } from '../../../core/school';
import { useLedClasses } from '../../roll';
import { TermsButton, useTermLabel, useTermName } from '../../terms';
import { useProgressMessages } from '../messages';
import { readinessQuery } from './api';
import { StateDesk } from './StateDesk';

/** What is missing before a term's reports go to the State's school report, school by school, and the file for the head. */
export function StateScreen() {
  const t = useProgressMessages();
  const termLabel = useTermLabel();
  const termName = useTermName();
  const [search, setSearch] = useSearchParams();
  const ids = [...new Set(useLedClasses().map(({ schoolId }) => schoolId))];
  const schoolId = ids.find((id) => id === search.get('ecole')) ?? ids[0] ?? '';
  const { data: schools = [] } = useQuery({ ...schoolsQuery, enabled: ids.length > 1 });
  const readiness = useQuery({
    ...readinessQuery(schoolId, search.get('trimestre') ?? undefined),
    enabled: schoolId !== '',
  });
  const ask = (name: string, value: string) =>
    setSearch(
      (current) => {
        current.set(name, value);
        return current;
      },
      { replace: true },
    );
  return (
    <Page title={t('lsu.title')} before={<BackLink to="/progres">{t('title')}</BackLink>}>
      {schoolId === '' ? (
        <EmptyState icon={School} title={t('noClass')}>
          <p>{t('noClass.more')}</p>
        </EmptyState>
      ) : (
        <div className="stack-l">
          <p className="prose">{t('lsu.more')}</p>
          <div className="progress-choices">
            {ids.length > 1 && (
              <Select
                label={t('lsu.school')}
                value={schoolId}
                onChange={({ target }) => ask('ecole', target.value)}
                options={schools
                  .filter(({ id }) => ids.includes(id))
                  .map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            {readiness.data && (
              <Select
                label={termLabel}
                value={readiness.data.term}
                onChange={({ target }) => ask('trimestre', target.value)}
                options={readiness.data.terms.map((term) => ({ value: term.term, label: termName(term) }))}
              />
            )}
            <TermsButton schoolId={schoolId} after={['reports', 'results', 'progress', 'booklets']} />
          </div>
          <Loaded query={readiness}>{(known) => <StateDesk readiness={known} />}</Loaded>
        </div>
      )}
    </Page>
  );
}
