import { Link } from 'react-router';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import type { Double, Side } from '../api';
import { useMergeMessages } from '../messages';
import { mergeProblem } from '../problems';
import { useTellApart } from './useTellApart';

/** Two records of one name, what they share, and the two answers. */
export function DoubleRow({ pair: { one, other, reasons } }: { pair: Double }) {
  const t = useMergeMessages();
  const language = useLanguage();
  const apart = useTellApart(one.id, other.id);
  const name = `${one.givenName} ${one.familyName}`;
  const shared = new Intl.ListFormat(language).format(reasons.map((reason) => t(`reason.${reason}`)));
  return (
    <li className="merge-pair">
      <div className="merge-sides">
        <OneSide side={one} />
        <OneSide side={other} />
      </div>
      <p className="pill warn">{shared}</p>
      {apart.error && <Notice kind="danger">{t(mergeProblem(apart.error))}</Notice>}
      <div className="row wrap">
        <Link
          className="btn primary"
          to={`/familles/doublons/${one.id}/${other.id}`}
          aria-label={t('compare.names', { name })}
        >
          {t('compare')}
        </Link>
        <Button
          aria-label={`${t('distinct')}, ${name}`}
          isPending={apart.isPending}
          onPress={() => apart.mutate()}
        >
          {t('distinct')}
        </Button>
      </div>
    </li>
  );
}

function OneSide({ side }: { side: Side }) {
  const t = useMergeMessages();
  const language = useLanguage();
  return (
    <div className="merge-side">
      <p className="b">{`${side.givenName} ${side.familyName}`}</p>
      {side.birthDate && <p className="s">{t('born', { date: fullDate(side.birthDate, language) })}</p>}
      {side.schoolClass && <p className="s soft">{side.schoolClass}</p>}
      {side.children.length > 0 && (
        <p className="s soft">{t('children', { names: side.children.join(', ') })}</p>
      )}
    </div>
  );
}
