import { type Acting, isOff, useSession } from '../../../app/session';
import { Button, Notice, Sheet } from '../../../app/ui';
import { splitHousehold } from '../api';
import { useCounterMessages } from '../messages';
import { counterProblem } from '../problems';
import { useHouseholdChange } from './useHouseholdChange';

type Home = Acting['homes'][number];
type Child = Acting['children'][number];

interface SplitSheetProps {
  home: Home;
  /** the name of the new household */
  made: string;
  goes: Home['adults'];
  moves: Child[];
  both: Child[];
  onClose: () => void;
}

const idsOf = (people: { id: string }[]) => people.map(({ id }) => id);
const namesOf = (people: { givenName: string }[]) => people.map(({ givenName }) => givenName).join(', ');

/** What a split changes, before it is done. */
export function SplitSheet({ home, made, goes, moves, both, onClose }: SplitSheetProps) {
  const t = useCounterMessages();
  const off = isOff(useSession().me, 'CANTEEN');
  const changing = useHouseholdChange(home.id);
  const stays = home.adults.filter(({ id }) => !idsOf(goes).includes(id));
  const split = () =>
    splitHousehold(home.id, {
      name: made,
      adultIds: idsOf(goes),
      childIds: idsOf(moves),
      sharedChildIds: idsOf(both),
    });
  return (
    <Sheet title={t('split.sure', { home: home.name })} open onClose={onClose}>
      <p>{t('split.goes', { names: namesOf(goes), made })}</p>
      {moves.length > 0 && (
        <p>{t(off ? 'split.children.alone' : 'split.children', { names: namesOf(moves) })}</p>
      )}
      {both.length > 0 && <p>{t(off ? 'split.shared.alone' : 'split.shared', { names: namesOf(both) })}</p>}
      <p>
        {t(off || home.quotientCents == null ? 'split.kept' : 'split.kept.quotient', {
          names: namesOf(stays),
          home: home.name,
        })}
      </p>
      <p>{t(off ? 'split.told.alone' : 'split.told')}</p>
      {changing.error && <Notice kind="danger">{t(counterProblem(changing.error))}</Notice>}
      <div className="row wrap">
        <Button kind="danger" isPending={changing.isPending} onPress={() => changing.mutate(split)}>
          {t('split.send')}
        </Button>
        <Button onPress={onClose}>{t('join.not')}</Button>
      </div>
    </Sheet>
  );
}
