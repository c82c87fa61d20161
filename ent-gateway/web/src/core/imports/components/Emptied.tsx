import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Notice } from '../../../app/ui';
import { closeClass, type EmptiedClass, type Preview } from '../api';
import { useImportsMessages } from '../messages';
import { importProblem } from '../problems';

/** The classes in which nobody stays: offered to close once the import is applied, never closed by themselves. */
export function Emptied({ preview: { state, emptied } }: { preview: Preview }) {
  const t = useImportsMessages();
  const client = useQueryClient();
  const closing = useMutation({
    mutationFn: closeClass,
    retry: false,
    onSettled: () => client.invalidateQueries(),
  });
  if (emptied.length === 0) return null;
  const waits = ({ pupils, teachers }: EmptiedClass) =>
    [
      pupils > 0 && t('emptied.pupils', { count: pupils }),
      teachers > 0 && t('emptied.teachers', { count: teachers }),
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <section className="card pad stack" aria-labelledby="emptied">
      <h2 id="emptied">{t('emptied', { count: emptied.length })}</h2>
      <p className="s soft">{t(state === 'APPLIED' ? 'emptied.applied' : 'emptied.preview')}</p>
      {closing.error && <Notice kind="danger">{t(importProblem(closing.error))}</Notice>}
      <ul className="stack">
        {emptied.map((each) => (
          <li key={each.id} className="row wrap between">
            <span className="b">{each.name}</span>
            {state === 'APPLIED' &&
              (waits(each) ? (
                <span className="s soft">{waits(each)}</span>
              ) : (
                <Button isPending={closing.isPending} onPress={() => closing.mutate(each.id)}>
                  {t('emptied.close', { name: each.name })}
                </Button>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
