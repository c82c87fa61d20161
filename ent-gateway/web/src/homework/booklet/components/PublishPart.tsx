import { Send } from 'lucide-react';
import { useState } from 'react';
import { Button, Sheet } from '../../../app/ui';
import type { ClassBooklets } from '../api';
import { useBookletMessages } from '../messages';
import { useObservations } from '../useObservations';

/** Drafts that families don't read yet, and the way to them. */
export function PublishPart({ booklets }: { booklets: ClassBooklets }) {
  const t = useBookletMessages();
  const [asking, ask] = useState(false);
  const { publishing } = useObservations(booklets.classId);
  const drafted = booklets.pupils.filter(({ drafts }) => drafts > 0);
  const drafts = drafted.reduce((sum, pupil) => sum + pupil.drafts, 0);
  const ready = drafted.filter((pupil) => pupil.drafts > pupil.waiting);
  const waiting = drafted.reduce((sum, pupil) => sum + pupil.waiting, 0);
  if (drafts === 0) return null;
  return (
    <section className="card pad stack" aria-labelledby="publish">
      <h2 id="publish">{t('publish')}</h2>
      <p>{t('publish.count', { count: drafts })}</p>
      {waiting > 0 && <p className="s soft">{t('publish.waiting', { count: waiting })}</p>}
      {ready.length > 0 && (
        <div className="row">
          <Button kind="primary" onPress={() => ask(true)}>
            <Send aria-hidden="true" size={18} />
            {t('publish')}
          </Button>
        </div>
      )}
      <Sheet title={t('publish.sure')} open={asking} onClose={() => ask(false)}>
        <div className="stack">
          <p>{t('publish.more', { count: ready.length })}</p>
          <div className="row wrap">
            <Button
              kind="primary"
              isPending={publishing.isPending}
              onPress={() =>
                publishing.mutate(
                  drafted.map(({ childId }) => childId),
                  { onSuccess: () => ask(false) },
                )
              }
            >
              {t('publish.now')}
            </Button>
            <Button onPress={() => ask(false)}>{t('publish.later')}</Button>
          </div>
        </div>
      </Sheet>
    </section>
  );
}
