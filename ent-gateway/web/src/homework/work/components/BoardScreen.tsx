import { useQuery } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { BackLink, EmptyState, Loaded, Page } from '../../../app/ui';
import { getBoard, type WorkBoard } from '../api';
import { countOf, firstToOpen, neighbourOf } from '../board';
import { boardKey } from '../keys';
import { useWorkMessages } from '../messages';
import { useBoardKeys } from '../useBoardKeys';
import { PupilList } from './PupilList';
import { PupilPanel, type PanelFocus } from './PupilPanel';
import './work.css';

/** The work of a class at a glance, and one piece after the other to be answered from the keyboard. */
export function BoardScreen() {
  const t = useWorkMessages();
  const { id = '' } = useParams();
  const board = useQuery({ queryKey: boardKey(id), queryFn: () => getBoard(id) });
  return (
    <Page
      title={board.data ? t('board.of', { subject: board.data.subject }) : t('board')}
      before={<BackLink to="/">{t('board.back')}</BackLink>}
      width="wide"
    >
      <Loaded query={board}>{(shown) => <Board board={shown} />}</Loaded>
    </Page>
  );
}

function Board({ board }: { board: WorkBoard }) {
  const t = useWorkMessages();
  const language = useLanguage();
  const [{ chosen, focus }, choose] = useState<{ chosen: string | undefined; focus?: PanelFocus }>(() => ({
    chosen: firstToOpen(board),
  }));
  const open = board.pupils.find(({ childId }) => childId === chosen);
  const step = (by: 1 | -1) => {
    const next = neighbourOf(board, chosen, by);
    if (next) choose({ chosen: next, ...(document.activeElement?.closest('form') && { focus: 'words' }) });
    return next;
  };
  useBoardKeys({ onStep: step });
  const { all, handedIn, toCorrect } = countOf(board);
  return (
    <div className="stack">
      <p className="soft">{t('board.due', { day: longDay(board.dueDate, language) })}</p>
      <p className="keep-lines prose">{board.text}</p>
      <p role="status" className="b">
        {t('board.count', { handedIn, all, toCorrect })}
      </p>
      <div className="work-board">
        <PupilList
          pupils={board.pupils}
          chosen={chosen}
          onChoose={(id) => choose({ chosen: id, focus: 'heading' })}
        />
        {open ? (
          <PupilPanel
            key={open.childId}
            entryId={board.id}
            pupil={open}
            focus={focus}
            onNext={() => step(1)}
          />
        ) : (
          <EmptyState icon={Inbox} title={t('board.empty')}>
            <p>{t('board.empty.more')}</p>
          </EmptyState>
        )}
      </div>
    </div>
  );
}
