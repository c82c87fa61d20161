import { useState } from 'react';
import type { RollList } from '../api';
import { useClassRollMessages } from '../messages';
import { nextKind, type Shown } from '../overlay';
import type { useClassRoll } from '../useClassRoll';
import { PupilSheet } from './PupilSheet';
import { PupilTile } from './PupilTile';

interface RollTilesProps {
  list: RollList;
  pupils: Shown[];
  /** once a roll is over each mark is told at once: nobody passes through « absent » on the way to another word */
  over: boolean;
  work: ReturnType<typeof useClassRoll>;
  /** given names alone where they tell pupils apart, and hours only elsewhere */
  brief?: boolean;
}

/** The pupils of a class, one tap for each who isn't there. */
export function RollTiles({ list, pupils, over, work, brief = false }: RollTilesProps) {
  const t = useClassRollMessages();
  const [opened, setOpened] = useState<string>();
  const pupil = pupils.find(({ childId }) => childId === opened);
  const alike = (name: string) => pupils.filter(({ givenName }) => givenName === name).length > 1;
  return (
    <>
      <ul className={`class-roll ${brief ? 'is-brief' : ''}`} aria-label={t('pupils')}>
        {pupils.map((one) => (
          <PupilTile
            key={one.childId}
            pupil={one}
            hideFamily={brief && !alike(one.givenName)}
            onTap={() => (over ? setOpened(one.childId) : void work.mark(one.childId, nextKind(one.state)))}
            onMore={brief ? undefined : () => setOpened(one.childId)}
          />
        ))}
      </ul>
      {pupil && (
        <PupilSheet
          pupil={pupil}
          list={list}
          aheadSeconds={work.clock?.aheadSeconds ?? 0}
          onMark={work.mark}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}
