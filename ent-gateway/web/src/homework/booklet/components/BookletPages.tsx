import { Route, Routes, useSearchParams } from 'react-router';
import { NotFound } from '../../../app/errors';
import { useSession } from '../../../app/session';
import { PortfolioScreen } from '../../portfolio';
import { ChildScreen } from './ChildScreen';
import { ClassScreen } from './ClassScreen';
import { FamilyBooklet } from './FamilyBooklet';
import { PupilBooklet } from './PupilBooklet';
import './booklet.css';

/** Booklets of successes, and the portfolios beside them. */
export function BookletPages() {
  return (
    <Routes>
      <Route index element={<Booklet />} />
      <Route path="portfolio" element={<PortfolioScreen />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}

function Booklet() {
  const { space } = useSession();
  const [search] = useSearchParams();
  const pupil = search.get('eleve');
  if (space === 'family') return <FamilyBooklet />;
  if (space === 'pupil') return <PupilBooklet />;
  return pupil ? <ChildScreen key={pupil} childId={pupil} /> : <ClassScreen />;
}
