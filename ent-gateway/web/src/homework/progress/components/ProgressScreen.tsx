import { useSearchParams } from 'react-router';
import { useSession } from '../../../app/session';
import { FamilyProgress } from './FamilyProgress';
import { PupilProgress } from './PupilProgress';
import { ResultsScreen } from './ResultsScreen';
import './progress.css';

/** Progress: of a class or of one pupil for those who lead it, of a child for its family. */
export function ProgressScreen() {
  const { space } = useSession();
  const [search] = useSearchParams();
  const pupil = search.get('eleve');
  if (space === 'family') return <FamilyProgress />;
  return pupil ? <PupilProgress childId={pupil} /> : <ResultsScreen />;
}
