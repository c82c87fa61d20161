import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import type { School } from '../../school';
import { previewChange, type Summary } from '../api';
import { useYearMessages } from '../messages';
import { yearProblem } from '../problems';
import { changesQuery } from '../queries';
import { OpenYear } from './OpenYear';

/** How far a school has come, and the next step. */
export function SchoolRow({ school, change }: { school: School; change: Summary | undefined }) {
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
