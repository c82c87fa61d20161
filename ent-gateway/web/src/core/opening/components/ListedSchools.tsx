import { useOpeningMessages } from '../messages';
import { changesOf, type Comparison } from '../schoolList';

interface ListedSchoolsProps {
  found: Comparison;
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
}

const tints = { NEW: 'ok', CHANGED: 'info', KNOWN: 'plain-soft' } as const;

/** The schools of the chosen communes, to tick, and the lines that are none for the town. */
export function ListedSchools({ found, ticked, onTick }: ListedSchoolsProps) {
  const t = useOpeningMessages();
  const value = (field: string, text: string) =>
    field === 'level'
      ? t(`level.${text as 'NURSERY' | 'ELEMENTARY' | 'PRIMARY'}`)
      : text || t('list.nothing');
  const tick = (uai: string) => {
    const next = new Set(ticked);
    if (!next.delete(uai)) next.add(uai);
    onTick(next);
  };
  return (
    <>
      {found.schools.length === 0 && <p>{t('list.none')}</p>}
      <ul className="opening-list">
        {found.schools.map((one) => (
          <li key={one.uai}>
            <label className="row">
              <input
                type="checkbox"
                checked={ticked.has(one.uai)}
                disabled={one.state === 'KNOWN'}
                onChange={() => tick(one.uai)}
              />
              <span className="b">{one.school.name}</span>{' '}
              <span className={`pill ${tints[one.state]}`}>{t(`list.state.${one.state}`)}</span>
            </label>
            <p className="s soft">
              {[t(`level.${one.school.level}`), one.uai, one.school.street, one.school.city]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {changesOf(one).map(({ field, from, to }) => (
              <p key={field} className="s">
                {t('list.change', { from: value(field, from), to: value(field, to) })}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {found.leftOut.length > 0 && (
        <details>
          <summary>{t('list.leftOut', { count: found.leftOut.length })}</summary>
          <ul>
            {found.leftOut.map(({ uai, name, reason }) => (
              <li key={uai}>
                {name || uai} – {t(`list.reason.${reason}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {found.elsewhere > 0 && <p className="s soft">{t('list.elsewhere', { count: found.elsewhere })}</p>}
    </>
  );
}
