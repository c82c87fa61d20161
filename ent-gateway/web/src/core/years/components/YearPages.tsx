import { useParams } from 'react-router';
import { YearChangeScreen } from './YearChangeScreen';
import { YearsScreen } from './YearsScreen';

/** All schools, or the passage of one. */
export function YearPages() {
  const { id } = useParams();
  return id ? <YearChangeScreen key={id} /> : <YearsScreen />;
}
