import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { BackLink, Loaded, Page } from '../../../app/ui';
import { useExerciseMessages } from '../messages';
import { resultsQuery } from '../queries';
import { PupilLines } from './PupilLines';
import { QuestionResults } from './QuestionResults';
import './exercises.css';

/** An exercise that a class was given, at a glance: which question was hard, and who has done it. */
export function ResultsScreen() {
  const t = useExerciseMessages();
  const { id = '' } = useParams();
  const results = useQuery(resultsQuery(id));
  return (
    <Page
      title={results.data?.title ?? t('results')}
      before={<BackLink to="/">{t('back')}</BackLink>}
      width="wide"
    >
      <Loaded query={results}>
        {(shown) => (
          <div className="exercise-results">
            <QuestionResults results={shown} />
            <PupilLines results={shown} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
