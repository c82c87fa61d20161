import { fullDate, dayOf } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Child } from '../../../app/session';
import { playerFor, type ToSee } from '../api';
import { kindIcons } from '../kindIcons';
import { useCatalogueMessages } from '../messages';
import { OpenLink } from './OpenLink';

interface SeeCardProps {
  one: ToSee;
  child: Pick<Child, 'id' | 'givenName'>;
}

/** For a guardian: what the school asks the child to see, and how to go on with it at home. */
export function SeeCard({ one, child }: SeeCardProps) {
  const t = useCatalogueMessages();
  const language = useLanguage();
  const Icon = kindIcons[one.kind];
  return (
    <li className="card pad stack">
      <p className="row s soft">
        <Icon aria-hidden="true" size={18} />
        {t(`kind.${one.kind}`)}
        {one.minutes ? ` · ${t('minutes', { count: one.minutes })}` : ''}
      </p>
      <h2 className="resource-title">{one.title}</h2>
      {one.sentence && (
        <p>{one.sender ? t('see.says', { name: one.sender, sentence: one.sentence }) : one.sentence}</p>
      )}
      {one.dueOn && <p className="b">{t('see.until', { day: fullDate(one.dueOn, language) })}</p>}
      <p className="s soft">
        {one.seenAt
          ? t('see.seenOn', { name: child.givenName, day: fullDate(dayOf(one.seenAt), language) })
          : t('see.notYet', { name: child.givenName })}
      </p>
      {one.description && <p className="prose resource-text">{one.description}</p>}
      {one.parentSheet && (
        <section className="see-sheet" aria-label={t('field.parentSheet')}>
          <h3>{t('see.sheet')}</h3>
          <p className="resource-text">{one.parentSheet}</p>
        </section>
      )}
      {one.tool ? (
        <p className="s soft">{t('see.tool', { name: one.tool })}</p>
      ) : (
        <div>
          <OpenLink
            title={one.title}
            address={one.address}
            host={one.host}
            player={one.playable ? playerFor(child.id, one.id) : undefined}
          />
        </div>
      )}
    </li>
  );
}
