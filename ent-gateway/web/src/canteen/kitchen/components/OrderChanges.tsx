import { clock, dayOf, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useNeedsMessages } from '../../needs';
import type { ChildChange, OrderLine, Service } from '../api';
import { useKitchenMessages } from '../messages';
import { changeWord, childChangeWord } from '../words';

/** What has changed since the order, version by version. */
export function OrderChanges({ service }: { service: Service }) {
  const t = useKitchenMessages();
  const language = useLanguage();
  if (service.versions.length === 0) return null;
  const waiting = service.change.length + service.specialChange.length > 0;
  const later = service.versions.slice(1);
  return (
    <section className="card pad stack" aria-labelledby={`changes-${service.activityId}`}>
      <h2 id={`changes-${service.activityId}`}>{t('changes')}</h2>
      {later.length === 0 && !waiting && <p>{t('change.none')}</p>}
      <ol className="changes">
        {later.map(({ version, madeAt, change, specialChange }) => (
          <li key={version}>
            <p className="s soft">
              {t('change', {
                version,
                day: longDay(dayOf(madeAt), language),
                time: clock(madeAt, language),
              })}
            </p>
            <Change lines={change} special={specialChange} />
          </li>
        ))}
        {waiting && (
          <li>
            <p className="s soft">{t('change.now')}</p>
            <Change lines={service.change} special={service.specialChange} />
          </li>
        )}
      </ol>
    </section>
  );
}

/** Meals that come or go, then the children whose meals are others. */
export function Change({ lines, special }: { lines: OrderLine[]; special: ChildChange[] }) {
  const t = useKitchenMessages();
  const needs = useNeedsMessages();
  return (
    <p className="row wrap">
      {lines.map((line) => (
        <span
          key={`${line.diet} ${line.texture} ${line.packedMeal ? 'packed' : ''}`}
          className={`pill ${line.count > 0 ? 'ok' : 'warn'}`}
        >
          {changeWord(line, t, needs)}
        </span>
      ))}
      {special.map((change) => (
        <span key={change.child.childId} className="pill warn">
          {childChangeWord(change, t, needs)}
        </span>
      ))}
    </p>
  );
}
