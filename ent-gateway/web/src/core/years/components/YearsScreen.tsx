import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { School as SchoolIcon } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import { fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { BackLink, Button, EmptyState, Loaded, Notice, Page } from '../../../app/ui';
import { type School, schoolsOf, schoolsQuery } from '../../school';
import { previewChange, type Summary } from '../api';
import { useYearMessages } from '../messages';
import { yearProblem } from '../problems';
import { changesQuery } from '../queries';
import { PrepareAll } from './PrepareAll';
import './years.css';

/** Each school, and how far its passage to the next year has come. */
export function YearsScreen() {
  const t = useYearMessages();
  const { me, space } = useSession();
  const schools = useQuery(schoolsQuery);
  const changes = useQuery(changesQuery);
  return (
    <Page title={t('title')} before={<BackLink to="/classes">{t('classes')}</BackLink>}>
      <p className="prose">{t('how')}</p>
      <section className="card pad stack" aria-labelledby="years-schools">
        <h2 id="years-schools">{t('schools')}</h2>
        <Loaded query={schools}>
          {(all) => (
            <Loaded query={changes}>
              {(known) => {
                const own = schoolsOf(me, space, all);
                return own.length === 0 ? (
                  <EmptyState icon={SchoolIcon} title={t('schools.none')}>
                    <p>{t('schools.none.more')}</p>
                  </EmptyState>
                ) : (
                  <>
                    <PrepareAll
                      schools={own.filter(({ id }) => !known.some(({ schoolId }) => schoolId === id))}
                    />
                    <ul className="years-list">
                      {own.map((school) => (
                        <SchoolRow
                          key={school.id}
                          school={school}
                          change={known.find(({ schoolId }) => schoolId === school.id)}
                        />
                      ))}
                    </ul>
                  </>
                );
              }}
            </Loaded>
          )}
        </Loaded>
      </section>
    </Page>
  );
}

function SchoolRow({ school, change }: { school: School; change: Summary | undefined }) {
  const t = useYearMessages();
  const language = useLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const preparing = useMutation({
    mutationFn: () => previewChange(school.id),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: changesQuery.queryKey });
      await navigate(`/passage-annee/${id}`);
    },
  });
  const problem = preparing.error && yearProblem(preparing.error);
  return (
    <li className="stack">
      <div className="row between wrap">
        <div className="years-side">
          <p className="b">{school.name}</p>
          <p className="s soft">
            {change
              ? t(
                  change.state === 'APPLIED' && change.startsOn <= today()
                    ? 'state.APPLIED.begun'
                    : `state.${change.state}`,
                  {
                    year: change.yearLabel,
                    date: fullDate(change.startsOn, language),
                  },
                )
              : t('state.none')}
          </p>
        </div>
        <div className="row wrap">
          {change && (
            <Link
              className="btn"
              to={`/passage-annee/${change.id}`}
              aria-label={t('see.school', { school: school.name })}
            >
              {t(change.state === 'PREVIEWED' ? 'continue' : 'see')}
            </Link>
          )}
          {(!change || change.state === 'CARRIED_OUT') && (
            <Button
              kind={change ? 'plain' : 'primary'}
              aria-label={t('prepare.school', { school: school.name })}
              isPending={preparing.isPending}
              onPress={() => preparing.mutate()}
            >
              {t('prepare')}
            </Button>
          )}
        </div>
      </div>
      {problem && (
        <Notice kind="danger">
          {t(problem)} {problem === 'problem.noYear' && <OpenYear />}
        </Notice>
      )}
    </li>
  );
}

/** Years are opened by the town hall alone. */
function OpenYear() {
  const t = useYearMessages();
  const { space } = useSession();
  return space === 'town' ? <Link to="/ecoles">{t('openYear')}</Link> : <span>{t('askTown')}</span>;
}
