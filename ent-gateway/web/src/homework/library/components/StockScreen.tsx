import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../app/ui';
import { useLibraryMessages } from '../messages';
import { listTakings, type StockTaking } from '../stock';
import { BeginStock } from './BeginStock';
import { LeftBeeps } from './LeftBeeps';
import { LibraryPage } from './LibraryPage';
import { MissingCopies } from './MissingCopies';
import { StockCount } from './StockCount';
import { StockHistory } from './StockHistory';

/** Stock-taking: what stands on the shelves is scanned, by one or several, and what is missing comes to light. */
export function StockScreen() {
  const t = useLibraryMessages();
  return (
    <LibraryPage title={t('stock.title')}>
      {(schoolId) => <OfSchool key={schoolId} schoolId={schoolId} />}
    </LibraryPage>
  );
}

/** Others scan as well. */
const oftenMs = 5_000;

function OfSchool({ schoolId }: { schoolId: string }) {
  const takings = useQuery({
    queryKey: ['library', 'stock', schoolId],
    queryFn: () => listTakings(schoolId),
    refetchInterval: ({ state }) => (state.data?.some((one) => !one.endedAt) ? oftenMs : false),
  });
  return <Loaded query={takings}>{(all) => <Takings schoolId={schoolId} all={all} />}</Loaded>;
}

function Takings({ schoolId, all }: { schoolId: string; all: StockTaking[] }) {
  const open = all.find((one) => !one.endedAt);
  const over = all.filter((one) => one.endedAt);
  const [last] = over;
  return (
    <>
      {open ? <StockCount key={open.id} taking={open} /> : <BeginStock schoolId={schoolId} />}
      {over.map((one) => (
        <LeftBeeps key={one.id} taking={one} />
      ))}
      {!open && last && <MissingCopies key={last.id} taking={last} />}
      {over.length > 0 && <StockHistory takings={over} shown={open ? undefined : last?.id} />}
    </>
  );
}
