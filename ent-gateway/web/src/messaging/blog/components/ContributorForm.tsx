import { SendHorizontal } from 'lucide-react';
import { Button, Form, Notice } from '../../../app/ui';
import { type Article, submitArticle } from '../api';
import { useBlogMessages } from '../messages';
import type { BlogPlace } from '../place';
import { blogProblem } from '../problems';
import { useFinishing } from '../useFinishing';
import { useWriting } from '../useWriting';
import { BlurNew } from './BlurNew';
import { BlurThis } from './BlurThis';
import { KeptNote } from './KeptNote';
import { Overtaken } from './Overtaken';
import { Pictures } from './Pictures';
import { WordsFields } from './WordsFields';

/** An adult without a class writes for the school's journal: kept by itself, and sent to those who publish it and say who is on its pictures. */
export function ContributorForm({ place, article }: { place: BlogPlace; article: Article | undefined }) {
  const t = useBlogMessages();
  const writing = useWriting(place, article, true);
  const { pictures, overtaken } = writing;
  const { finish, tried, refused, finishing, hasTitle } = useFinishing(writing, {
    done: 'done.submitted',
    then: submitArticle,
  });
  return (
    <Form className="card pad stack" onSubmit={finish}>
      {article?.remark && (
        <Notice kind="info">
          <p className="b">{t('remark.adult')}</p>
          <p className="keep-lines">{article.remark}</p>
        </Notice>
      )}
      {overtaken && <Overtaken writing={writing} />}
      {refused && !overtaken && (
        <Notice kind="danger">{t(blogProblem(refused).key, { names: blogProblem(refused).names })}</Notice>
      )}
      <WordsFields writing={writing} rows={10} problem={tried && !hasTitle ? 'problem.title' : undefined} />
      <Pictures
        pictures={pictures}
        of={place.schoolId}
        below={(picture) => (
          <BlurThis picture={picture} onDone={(blurred) => pictures.addBlurred(blurred, picture.key)} />
        )}
      />
      <BlurNew onAdd={pictures.addBlurred} />
      <p className="s soft">{t('contributor.hint')}</p>
      {tried && pictures.busy && <p className="field-error">{t('problem.uploading')}</p>}
      <KeptNote writing={writing} />
      <Button kind="primary" type="submit" isPending={finishing}>
        <SendHorizontal aria-hidden="true" size={18} />
        {t('submit')}
      </Button>
    </Form>
  );
}
