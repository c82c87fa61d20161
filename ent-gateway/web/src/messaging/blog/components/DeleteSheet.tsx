import { useNavigate } from 'react-router';
import { Button, Sheet } from '../../../app/ui';
import { type Article, deleteArticle } from '../api';
import { useBlogMessages } from '../messages';
import { blogOf } from '../place';
import { useActs } from '../useActs';

interface DeleteSheetProps {
  article: Article;
  open: boolean;
  onClose: () => void;
}

/** Deletes an article that nobody has read yet; asked first, for its words are gone. */
export function DeleteSheet({ article, open, onClose }: DeleteSheetProps) {
  const t = useBlogMessages();
  const acts = useActs();
  const navigate = useNavigate();
  const remove = () =>
    acts.mutate({
      call: () => deleteArticle(article.id),
      done: 'done.deleted',
      onDone: () => void navigate(blogOf(article)),
    });
  return (
    <Sheet title={t('delete.title')} open={open} onClose={onClose}>
      <div className="stack">
        <p>{t('delete.more', { title: article.title })}</p>
        <div className="row wrap">
          <Button kind="primary" isPending={acts.isPending} onPress={remove}>
            {t('delete')}
          </Button>
          <Button onPress={onClose}>{t('delete.keep')}</Button>
        </div>
      </div>
    </Sheet>
  );
}
