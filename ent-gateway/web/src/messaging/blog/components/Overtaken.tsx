import { Link } from 'react-router';
import { Button, Notice } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import type { Writing } from '../useWriting';

/** Somebody else wrote meanwhile: whose words count is said by who writes, and none is lost by itself. */
export function Overtaken({
  writing: { id, insist, giveWay },
}: {
  writing: Pick<Writing, 'id' | 'insist' | 'giveWay'>;
}) {
  const t = useBlogMessages();
  return (
    <Notice kind="warn">
      <p>{t('problem.changed')}</p>
      <div className="row wrap">
        <Button onPress={insist}>{t('changed.mine')}</Button>
        <Link className="btn" to={`/blog/${id ?? ''}`} onClick={() => void giveWay()}>
          {t('changed.theirs')}
        </Link>
      </div>
    </Notice>
  );
}
