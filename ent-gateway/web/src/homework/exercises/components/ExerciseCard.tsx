import { Copy, Eye, Pencil, Play } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayOf, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Sheet } from '../../../app/ui';
import { copyExercise, type ExerciseBrief, removeExercise } from '../api';
import { useExerciseMessages } from '../messages';
import { useExerciseActs } from '../useExerciseActs';
import { ExerciseLines } from './ExerciseLines';
import { OwnActs } from './OwnActs';

/** An exercise by its title: an own one to be changed and shared, a colleague's to be looked at and copied. */
export function ExerciseCard({ exercise }: { exercise: ExerciseBrief }) {
  const t = useExerciseMessages();
  const language = useLanguage();
  const acts = useExerciseActs();
  const [shown, show] = useState(false);
  const { id, title, parts, own, author, sharedSchoolId, changedAt } = exercise;
  const copy = () => {
    let made: string | undefined;
    acts.mutate({
      call: async () => {
        made = (await copyExercise(id, Date.now())).id;
      },
      done: 'done.copied',
      title,
      undo: () => removeExercise(made ?? ''),
    });
  };
  return (
    <li className="card pad stack">
      <div>
        <h3>{title}</h3>
        <p className="s soft">
          {[
            t('parts', { count: parts }),
            author && `${author.givenName} ${author.familyName}`,
            longDay(dayOf(changedAt), language),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {own && sharedSchoolId && <p className="pill ok">{t('is.shared')}</p>}
      </div>
      <div className="row wrap">
        <Button kind="quiet" aria-label={t('look.of', { title })} onPress={() => show(true)}>
          <Eye aria-hidden="true" size={17} />
          {t('look')}
        </Button>
        <Link className="btn quiet" to={`/exercices/${id}/essai`} aria-label={t('trial.of', { title })}>
          <Play aria-hidden="true" size={17} />
          {t('trial')}
        </Link>
        {own && (
          <Link className="btn quiet" to={`/exercices/${id}`} aria-label={t('edit.of', { title })}>
            <Pencil aria-hidden="true" size={17} />
            {t('edit')}
          </Link>
        )}
        <Button kind="quiet" aria-label={t('copy.of', { title })} isPending={acts.isPending} onPress={copy}>
          <Copy aria-hidden="true" size={17} />
          {t(own ? 'copy' : 'copy.here')}
        </Button>
        {own && <OwnActs exercise={exercise} />}
      </div>
      <Sheet title={title} open={shown} onClose={() => show(false)}>
        <ExerciseLines id={id} />
      </Sheet>
    </li>
  );
}
