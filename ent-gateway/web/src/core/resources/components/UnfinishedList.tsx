import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button, toast } from '../../../app/ui';
import { useLanguage } from '../../../app/i18n';
import { useResourcesMessages } from '../messages';
import { resourcesKey, unfinishedQuery } from '../queries';
import { sizeOf } from '../sizes';
import { forgetUnfinished, isOf, targetOf, type Unfinished } from '../unfinished';
import { useActs } from '../useActs';
import type { Uploads } from '../useUploads';

/** Files that were begun before, here or elsewhere: chosen once more, they go on from where they were. */
export function UnfinishedList({ uploads }: { uploads: Uploads }) {
  const t = useResourcesMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const acts = useActs();
  const { data = [] } = useQuery(unfinishedQuery);
  const left = data.filter((one) => !uploads.list.some(({ file }) => isOf(one, file)));
  if (left.length === 0) return null;
  const goOn = (one: Unfinished, [file]: File[]) => {
    if (!file) return;
    if (!isOf(one, file)) toast('danger', t('unfinished.other', { name: one.name }));
    else
      void uploads
        .add([file], targetOf(one))
        .then(() => client.invalidateQueries({ queryKey: resourcesKey }));
  };
  return (
    <section className="card pad stack" aria-label={t('unfinished')}>
      <h2 className="h3">{t('unfinished')}</h2>
      <p className="s">{t('unfinished.more')}</p>
      <ul className="stack">
        {left.map((one) => (
          <li key={one.id} className="row wrap between">
            <span className="item-words">
              {one.name}
              <span className="s soft">
                {' '}
                {t('unfinished.size', {
                  come: sizeOf(one.offset, language),
                  all: sizeOf(one.length, language),
                })}
              </span>
            </span>
            <span className="row wrap">
              <FileTrigger onSelect={(files) => files && goOn(one, [...files])}>
                <Button aria-label={t('unfinished.choose.of', { name: one.name })}>
                  {t('unfinished.choose')}
                </Button>
              </FileTrigger>
              <Button
                aria-label={t('uploads.cancel', { name: one.name })}
                isPending={acts.isPending}
                onPress={() =>
                  acts.mutate({
                    call: () => forgetUnfinished(one.id),
                    done: t('unfinished.forgotten', { name: one.name }),
                  })
                }
              >
                {t('unfinished.cancel')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
