import { Copy, Lock, LockOpen, Newspaper, Trash2, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Sheet } from '../../../app/ui';
import { closeText, deleteText, handOut, reopenText, type SharedText, takeBackCopies } from '../api';
import { intoBlog } from '../intoBlog';
import { useWritingMessages } from '../messages';
import { useTextActs } from '../useTextActs';
import { Asked } from './Asked';
import { PlanForm } from './PlanForm';

/** What a teacher does with a shared text. */
export function LeaderActions({ text }: { text: SharedText }) {
  const t = useWritingMessages();
  const navigate = useNavigate();
  const { act, isPending } = useTextActs();
  const [sheet, open] = useState<'plan' | 'copies' | 'delete'>();
  const close = () => open(undefined);
  const { id, closedAt } = text;
  return (
    <>
      <Button
        isPending={isPending}
        onPress={() =>
          act({
            call: () => intoBlog(text),
            done: 'done.blog',
            onDone: (to) => void navigate(`/blog/${to}/ecrire`),
          })
        }
      >
        <Newspaper aria-hidden="true" size={18} />
        {t('blog')}
      </Button>
      <Button onPress={() => open('copies')}>
        <Copy aria-hidden="true" size={18} />
        {t('copies')}
      </Button>
      <Button onPress={() => open('plan')}>
        <UsersRound aria-hidden="true" size={18} />
        {t('plan')}
      </Button>
      <Button
        isPending={isPending}
        onPress={() =>
          closedAt
            ? act({ call: () => reopenText(id), done: 'done.reopened' })
            : act({ call: () => closeText(id), done: 'done.closed', undo: () => reopenText(id) })
        }
      >
        {closedAt ? <LockOpen aria-hidden="true" size={18} /> : <Lock aria-hidden="true" size={18} />}
        {t(closedAt ? 'reopen' : 'close')}
      </Button>
      <Button onPress={() => open('delete')}>
        <Trash2 aria-hidden="true" size={18} />
        {t('delete')}
      </Button>
      <Sheet title={t('plan')} open={sheet === 'plan'} onClose={close}>
        <PlanForm classId={text.classId} text={text} onDone={close} />
      </Sheet>
      <Asked
        open={sheet === 'copies'}
        onClose={close}
        title={t('copies')}
        more={t('copies.more')}
        yes={t('copies.yes')}
        isPending={isPending}
        onYes={() =>
          act({
            call: () => handOut(id),
            done: 'done.copies',
            nothing: ({ copies }) => (copies === 0 ? 'done.noCopies' : undefined),
            undo: () => takeBackCopies(id),
            onDone: close,
          })
        }
      />
      <Asked
        open={sheet === 'delete'}
        onClose={close}
        title={t('delete')}
        more={t('delete.more', { title: text.title })}
        yes={t('delete.yes')}
        isPending={isPending}
        onYes={() =>
          act({
            call: () => deleteText(id),
            done: 'done.deleted',
            onDone: () => void navigate(`/ecrire-ensemble?classe=${text.classId}`),
          })
        }
      />
    </>
  );
}
