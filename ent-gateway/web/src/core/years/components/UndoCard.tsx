import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { today } from '../../../app/format';
import { Button, Notice, Sheet, toast } from '../../../app/ui';
import { undoChange, type YearChange } from '../api';
import { useYearMessages } from '../messages';
import { yearProblem } from '../problems';
import { changesQuery } from '../queries';

/** How far a change has come, and the way back as long as there is one. */
export function UndoCard({ change }: { change: YearChange }) {
  const t = useYearMessages();
  const label = useId();
  const [asked, ask] = useState(false);
  const { state, progress, undoable } = change.summary;
  const done = progress.moved + progress.left + progress.kept;
  return (
    <section className="card pad stack" aria-label={t('progress.title')}>
      <p id={label}>{t('progress', { done, count: progress.pupils })}</p>
      <progress className="years-progress" aria-labelledby={label} max={progress.pupils} value={done} />
      {state === 'CARRIED_OUT' && (
        <p className="s soft">
          {t('progress.moved', { count: progress.moved })} · {t('progress.left', { count: progress.left })}
        </p>
      )}
      {progress.kept > 0 && <Notice kind="warn">{t('progress.kept', { count: progress.kept })}</Notice>}
      {change.newcomers > 0 && (
        <Notice kind="warn">
          {t(state === 'CARRIED_OUT' ? 'newcomers.stayed' : 'newcomers.stay', { count: change.newcomers })}
        </Notice>
      )}
      {undoable && (
        <div>
          <Button onPress={() => ask(true)}>{t('undo')}</Button>
        </div>
      )}
      {asked && <UndoSheet change={change} onClose={() => ask(false)} />}
    </section>
  );
}

/** What people wrote is kept only for a year that hasn't begun. */
function whatUndoDoes({ progress, startsOn }: YearChange['summary']) {
  if (progress.moved + progress.left > 0) return 'undo.after';
  return startsOn > today() ? 'undo.before' : 'undo.begun';
}

function UndoSheet({ change, onClose }: { change: YearChange; onClose: () => void }) {
  const t = useYearMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  const undoing = useMutation({
    mutationFn: () => undoChange(change.summary.id),
    onSuccess: async ({ keptPupils }) => {
      if (keptPupils === 0) await leave();
    },
  });
  const leave = async () => {
    toast('ok', t('undone'));
    onClose();
    await client.invalidateQueries({ queryKey: changesQuery.queryKey });
    await navigate('/passage-annee');
  };
  if (undoing.data && undoing.data.keptPupils > 0) {
    return (
      <Sheet title={t('undo')} open onClose={() => void leave()}>
        <Notice kind="warn">{t('undo.kept', { count: undoing.data.keptPupils })}</Notice>
        <ul>
          {undoing.data.named.map((pupil) => (
            <li key={pupil.childId}>
              {t('undo.keptPupil', { name: pupil.name, className: pupil.className })}
            </li>
          ))}
        </ul>
        <Button kind="primary" onPress={() => void leave()}>
          {t('undo.close')}
        </Button>
      </Sheet>
    );
  }
  return (
    <Sheet title={t('undo.sure')} open onClose={onClose}>
      <p>{t(whatUndoDoes(change.summary))}</p>
      {undoing.error && <Notice kind="danger">{t(yearProblem(undoing.error))}</Notice>}
      <div className="row wrap">
        <Button kind="primary" isPending={undoing.isPending} onPress={() => undoing.mutate()}>
          {t('undo')}
        </Button>
        <Button onPress={onClose}>{t('undo.not')}</Button>
      </div>
    </Sheet>
  );
}
