import { clock } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Entry, Question } from '../api';
import { actIn, targetIn, useTrailMessages } from '../messages';
import { TrailDetails } from './TrailDetails';

interface TrailLineProps {
  entry: Entry;
  onAsk: (one: Partial<Question>) => void;
}

/** One act: when, what, by whom, on whom or what; what else is kept of it unfolds. */
export function TrailLine({ entry, onAsk }: TrailLineProps) {
  const t = useTrailMessages();
  const language = useLanguage();
  const { actor, target, details, people, address } = entry;
  const whom = targetIn(target, t);
  const actorName = actor ? (actor.name ?? t('unknown')) : t('product');
  return (
    <li className="trail-line">
      <time className="soft" dateTime={entry.at}>
        {clock(entry.at, language)}
      </time>
      <div>
        <p className="b">
          {actIn(entry.action, t)}
          {whom && target.person !== actor?.id && `\u00a0: ${whom}`}
        </p>
        <p className="s">
          {actor?.name ? (
            <button
              type="button"
              className="link"
              aria-label={t('onlyBy', { name: actor.name })}
              onClick={() => onAsk({ actor: { id: actor.id, name: actorName } })}
            >
              {actorName}
            </button>
          ) : (
            actorName
          )}
          {target.person && target.name && target.person !== actor?.id && (
            <>
              <span className="no-print">{' · '}</span>
              <button
                type="button"
                className="link no-print"
                onClick={() => onAsk({ about: { id: target.person ?? '', name: target.name ?? '' } })}
              >
                {t('onlyAbout', { name: target.name })}
              </button>
            </>
          )}
        </p>
        <TrailDetails details={details} people={people} address={address} />
      </div>
    </li>
  );
}
