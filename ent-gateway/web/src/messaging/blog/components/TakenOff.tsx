import { Link } from 'react-router';
import { Button } from '../../../app/ui';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import { blurAddress, namesOf } from '../order';
import { showAgain } from '../showAgain';
import { useActs } from '../useActs';

interface TakenOffProps {
  article: Article;
  fileId: string;
  /** the pupils who may not be shown to its readers; none once their families said yes again */
  pupilIds: string[];
}

/** In the place of a picture that was taken off: because of whom, with the way to blurring them, or the way back once it may be shown again. */
export function TakenOff({ article, fileId, pupilIds }: TakenOffProps) {
  const t = useBlogMessages();
  const acts = useActs();
  if (pupilIds.length > 0)
    return (
      <div className="gallery-off stack">
        <p className="s soft">{t('picture.off.because', { names: namesOf(article, pupilIds).join(', ') })}</p>
        <Link className="btn" to={blurAddress(article, fileId)}>
          {t('blur.faces', { count: pupilIds.length })}
        </Link>
      </div>
    );
  return (
    <div className="gallery-off stack">
      <p className="s soft">{t('picture.off.over')}</p>
      <Button
        isPending={acts.isPending}
        onPress={() => acts.mutate({ call: () => showAgain(article, fileId), done: 'done.shownAgain' })}
      >
        {t('picture.back')}
      </Button>
    </div>
  );
}
