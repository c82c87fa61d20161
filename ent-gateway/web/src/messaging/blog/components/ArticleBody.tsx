import { Pencil, Trash2, Volume2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session';
import { Button, Notice, useSpeech } from '../../../app/ui';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import { ProjectView } from '../../projects';
import { Answers } from './Answers';
import { ArticleBy } from './ArticleBy';
import { ArticleText } from './ArticleText';
import { DeleteSheet } from './DeleteSheet';
import { Gallery } from './Gallery';
import { History } from './History';
import { StaffActions } from './StaffActions';
import { WithheldPill } from './WithheldPill';
import { WritesNoMore } from './WritesNoMore';

/** An article with all that hangs on it, as far as its reader may see it. */
export function ArticleBody({ article }: { article: Article }) {
  const t = useBlogMessages();
  const speak = useSpeech();
  const [deleting, setDeleting] = useState(false);
  const { space } = useSession();
  const { state, standing } = article;
  const adult = space !== 'pupil';
  const published = state === 'PUBLISHED';
  const unfinished = standing === 'AUTHOR' && (state === 'DRAFT' || state === 'RETURNED');
  const inHand = unfinished && article.writable;
  const deletable = !article.publishedAt && (standing === 'STAFF' || inHand);
  return (
    <>
      <ArticleBy article={article} />
      {article.remark && state === 'RETURNED' && (
        <Notice kind="info">
          <p className="b">{t(standing === 'STAFF' ? 'remark.staff' : adult ? 'remark.adult' : 'remark')}</p>
          <p className="keep-lines">{article.remark}</p>
        </Notice>
      )}
      {standing === 'AUTHOR' && state === 'SUBMITTED' && (
        <Notice kind="info">{t(adult ? 'mine.waiting.adult' : 'mine.waiting')}</Notice>
      )}
      {unfinished && !inHand && <WritesNoMore article={article} />}
      {(standing === 'STAFF' || (standing === 'AUTHOR' && published)) && (
        <p className="s no-print">{t('audience.of', { audience: t(`audience.${article.audience}`) })}</p>
      )}
      {standing === 'STAFF' && <StaffActions article={article} />}
      {inHand && (
        <Link className="btn primary article-edit" to={`/blog/${article.id}/ecrire`}>
          <Pencil aria-hidden="true" size={18} />
          {t('edit')}
        </Link>
      )}
      {article.page ? (
        <ProjectView
          article={article}
          leads={standing === 'STAFF'}
          off={article.files.filter((file) => file.off).map((file) => file.id)}
          held={(fileId) => {
            const withheld = article.files.find(({ id }) => id === fileId)?.withheld;
            return withheld && <WithheldPill withheld={withheld} />;
          }}
        />
      ) : (
        <>
          <Gallery article={article} />
          <ArticleText text={article.text} />
        </>
      )}
      {speak && article.text && (
        <Button
          className="article-listen no-print"
          onPress={() => speak(`${article.title}. ${article.text}`)}
        >
          <Volume2 aria-hidden="true" size={18} />
          {t('listen')}
        </Button>
      )}
      {deletable && (
        <Button kind="plain" className="article-edit no-print" onPress={() => setDeleting(true)}>
          <Trash2 aria-hidden="true" size={18} />
          {t('delete')}
        </Button>
      )}
      <DeleteSheet article={article} open={deleting} onClose={() => setDeleting(false)} />
      {space !== 'service' ? (
        <Answers article={article} />
      ) : (
        published && standing === 'AUTHOR' && <p className="s soft">{t('answers.school')}</p>
      )}
      {published && standing === 'STAFF' && <History article={article} />}
    </>
  );
}
