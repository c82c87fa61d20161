import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../../app/i18n';
import { Loaded, Notice, PrintButton } from '../../../app/ui';
import { type ClassResults, type PupilScore, resultsQuery } from '../api';
import { useLtiMessages } from '../messages';
import { RemoveScores } from './RemoveScores';
import './lti.css';

/** The results of a class in a tool, to be read and printed. */
export function ToolResults({ classId, resourceId }: { classId: string; resourceId: string }) {
  const t = useLtiMessages();
  return (
    <section className="card pad stack" aria-labelledby="tool-results">
      <div className="row wrap">
        <h2 id="tool-results">{t('results')}</h2>
        <PrintButton>{t('results.print')}</PrintButton>
      </div>
      <Loaded query={useQuery(resultsQuery(classId, resourceId))}>
        {(results) =>
          results.items.length === 0 ? (
            <p className="soft">{t('results.none')}</p>
          ) : (
            <>
              {results.shut && <Notice kind="warn">{t('results.shut')}</Notice>}
              <ResultTable {...{ results, classId, resourceId }} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

interface ResultTableProps {
  results: ClassResults;
  classId: string;
  resourceId: string;
}

function ResultTable({ results: { items, pupils }, classId, resourceId }: ResultTableProps) {
  const t = useLtiMessages();
  return (
    <div className="lti-scroll">
      <table className="lti-table">
        <thead>
          <tr>
            <th scope="col">{t('results.pupil')}</th>
            {items.map((item) => (
              <th key={item.id} scope="col">
                {t('results.item', { label: item.label, max: item.max })}
                {pupils.some(({ scores }) => scores.some(({ itemId }) => itemId === item.id)) && (
                  <RemoveScores {...{ classId, resourceId, item }} />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pupils.map((pupil) => (
            <tr key={pupil.id}>
              <th scope="row">
                {pupil.givenName} {pupil.familyName}
              </th>
              {items.map(({ id }) => (
                <td key={id}>
                  <Score score={pupil.scores.find(({ itemId }) => itemId === id)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Score({ score }: { score: PupilScore | undefined }) {
  const t = useLtiMessages();
  const language = useLanguage();
  if (!score) return <span className="soft">{t('results.nothing')}</span>;
  return (
    <>
      {score.result === null ? t(`activity.${score.activity}`) : score.result.toLocaleString(language)}
      {score.grading !== 'FULLY_GRADED' && score.result !== null && (
        <span className="s soft"> · {t(`grading.${score.grading}`)}</span>
      )}
      {score.remark && <span className="lti-remark s">{score.remark}</span>}
    </>
  );
}
