import { Button } from '../../../app/ui';
import { useBuilderMessages } from '../messages';
import type { useSending } from '../useSending';

/** Files that are on their way, or didn't arrive. */
export function Sendings({ sending: { list, again, forget } }: { sending: ReturnType<typeof useSending> }) {
  const t = useBuilderMessages();
  return (
    <ul className="stack" aria-live="polite">
      {list.map((one) => (
        <li key={one.key} className="row wrap between">
          <span className={one.problem ? 'field-error' : 's'}>
            {one.problem
              ? t(one.problem, { name: one.source.name })
              : t('sending', { name: one.source.name, percent: Math.round(one.progress * 100) })}
          </span>
          {one.problem && (
            <span className="row">
              {one.problem === 'problem.file.failed' && (
                <Button onPress={() => again(one)}>{t('again')}</Button>
              )}
              <Button kind="plain" onPress={() => forget(one.key)}>
                {t('forget')}
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
