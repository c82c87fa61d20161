import { Share2, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Sheet } from '../../../app/ui';
import { type ExerciseBrief, keepExercise, removeExercise, shareExercise } from '../api';
import { useExerciseMessages } from '../messages';
import { useExerciseActs } from '../useExerciseActs';
import { useSchools } from '../useSchools';

/** What an author does with an own exercise: shares it with the school, keeps it again, removes it. */
export function OwnActs({ exercise: { id, title, sharedSchoolId } }: { exercise: ExerciseBrief }) {
  const t = useExerciseMessages();
  const schools = useSchools();
  const acts = useExerciseActs();
  const [asking, ask] = useState(false);
  const share = (schoolId: string) => () => shareExercise(id, schoolId);
  const keep = () => keepExercise(id);
  return (
    <>
      {sharedSchoolId ? (
        <Button
          kind="quiet"
          aria-label={t('keep.of', { title })}
          onPress={() =>
            acts.mutate({ call: keep, done: 'done.keptAlone', title, undo: share(sharedSchoolId) })
          }
        >
          <Undo2 aria-hidden="true" size={17} />
          {t('keep')}
        </Button>
      ) : (
        schools.map((school) => {
          const name = schools.length > 1 ? t('share.with', { school: school.name }) : t('share');
          return (
            <Button
              key={school.id}
              kind="quiet"
              aria-label={t('share.of', { act: name, title })}
              onPress={() => acts.mutate({ call: share(school.id), done: 'done.shared', title, undo: keep })}
            >
              <Share2 aria-hidden="true" size={17} />
              {name}
            </Button>
          );
        })
      )}
      <Button kind="quiet" aria-label={t('remove.of', { title })} onPress={() => ask(true)}>
        <Trash2 aria-hidden="true" size={17} />
        {t('remove')}
      </Button>
      <Sheet title={t('remove.of', { title })} open={asking} onClose={() => ask(false)}>
        <div className="stack">
          <p>{t('remove.ask')}</p>
          <div className="row wrap">
            <Button onPress={() => ask(false)}>{t('remove.no')}</Button>
            <Button
              kind="danger"
              isPending={acts.isPending}
              onPress={() =>
                acts.mutate({
                  call: () => removeExercise(id),
                  done: 'done.removed',
                  title,
                  onDone: () => ask(false),
                })
              }
            >
              {t('remove.sure')}
            </Button>
          </div>
        </div>
      </Sheet>
    </>
  );
}
