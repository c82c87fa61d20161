import { Button } from '../../../app/ui';
import { type Place, restoreItems, trashItems, type Unfolding } from '../api';
import { useResourcesMessages } from '../messages';
import { isOnItsWay } from '../queries';
import { forgetUnfinished } from '../unfinished';
import { useActs } from '../useActs';
import { UnfoldingReport } from './UnfoldingReport';

interface UnfoldingLineProps {
  one: Unfolding;
  onOpen: (place: Place) => void;
}

/** One archive: how far it is, or what came of it and the way back. */
export function UnfoldingLine({ one, onOpen }: UnfoldingLineProps) {
  const t = useResourcesMessages();
  const acts = useActs();
  const { id, name, madeItemId, madeName } = one;
  const made = madeItemId && madeName ? madeItemId : undefined;
  const forget = (done?: string) => acts.mutate({ call: () => forgetUnfinished(id), ...(done && { done }) });
  return (
    <li className="stack">
      <UnfoldingReport one={one} />
      <div className="row wrap">
        {made && (
          <Button
            aria-label={t('unfolding.open.of', { name: madeName ?? '' })}
            onPress={() => onOpen({ spaceId: one.spaceId, folderId: made })}
          >
            {t('menu.open')}
          </Button>
        )}
        {isOnItsWay(one) && (
          <Button
            isPending={acts.isPending}
            aria-label={t('unfolding.stop.of', { name })}
            onPress={() => forget(t('unfolding.stopped', { name }))}
          >
            {t('unfolding.stop')}
          </Button>
        )}
        {!isOnItsWay(one) && made && (
          <Button
            isPending={acts.isPending}
            aria-label={t('unfolding.undo.of', { name })}
            onPress={() =>
              acts.mutate({
                call: () => trashItems([made]),
                done: t('done.trashed', { count: 1, name: madeName ?? '' }),
                undo: () => restoreItems([made]),
              })
            }
          >
            {t('unfolding.undo')}
          </Button>
        )}
        {!isOnItsWay(one) && (
          <Button
            kind="quiet"
            isPending={acts.isPending}
            aria-label={t('unfolding.forget.of', { name })}
            onPress={() => forget()}
          >
            {t('unfolding.forget')}
          </Button>
        )}
      </div>
    </li>
  );
}
