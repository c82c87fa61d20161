import { useSearchParams } from 'react-router';
import { useSession } from '../../../app/session';
import { StateScreen } from '../state/StateScreen';
import { FamilyProgress } from './FamilyProgress';
import { PupilProgress } from './PupilProgress';
import { ResultsScreen } from './ResultsScreen';
import './progress.css';

/** Progress: of a class, of one pupil or on its way to the State for those who lead it, of a child for its family. */
export function ProgressScreen() {
  const { space } = useSession();
  const [search] = useSearchParams();
  const pupil = search.get('eleve');
  if (space === 'family') return <FamilyProgress />;
  if (search.has('lsu')) return <StateScreen />;
  return pupil ? <PupilProgress childId={pupil} /> : <ResultsScreen />;
}
