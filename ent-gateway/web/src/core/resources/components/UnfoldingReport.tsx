import type { Unfolding } from '../api';
import { useResourcesMessages } from '../messages';

/** What is to be said of an archive by now. */
export function UnfoldingReport({ one }: { one: Unfolding }) {
  const t = useResourcesMessages();
  const { name, state, entries, passed, added, unsaid, reason, refused, refusedCount, madeName } = one;
  if (state === 'WAITING' || state === 'UNFOLDING')
    return (
      <div className="upload">
        <span className="item-words">{name}</span>
        <progress aria-label={name} max={entries ?? 1} value={entries ? passed : undefined} />
        <span className="s soft">
          {state === 'WAITING'
            ? t('unfolding.waiting')
            : entries
              ? t('unfolding.passed', { passed, entries })
              : t('unfolding.opening')}
        </span>
      </div>
    );
  if (state === 'REFUSED')
    return (
      <p className="field-error">
        {t('unfolding.refused', { name, why: t(`unfolding.not.${reason ?? 'NOT_A_ZIP'}`) })}
      </p>
    );
  return (
    <>
      <p>{madeName ? t('zip.added', { count: added, name: madeName }) : t('unfolding.gone', { name })}</p>
      {unsaid > 0 && <p>{t('unfolding.unsaid', { count: unsaid })}</p>}
      {refusedCount > 0 && (
        <details>
          <summary>{t('zip.refused', { count: refusedCount })}</summary>
          <ul className="stack">
            {refused.map((entry, index) => (
              <li key={`${index} ${entry.name}`}>
                <span className="item-words">{entry.name}</span>
                {' · '}
                <span className="s soft">{t(`zip.why.${entry.reason}`)}</span>
              </li>
            ))}
            {refusedCount > refused.length && (
              <li className="s soft">{t('unfolding.more', { count: refusedCount - refused.length })}</li>
            )}
          </ul>
        </details>
      )}
    </>
  );
}
