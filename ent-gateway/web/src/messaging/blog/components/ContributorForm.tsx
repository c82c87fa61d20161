import { SendHorizontal } from 'lucide-react';
import { Button, Field, Form, Notice, TextArea } from '../../../app/ui';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import type { BlogPlace } from '../place';
import { blogProblem } from '../problems';
import { useSubmitting } from '../useSubmitting';
import { useWriting } from '../useWriting';
import { BlurNew } from './BlurNew';
import { BlurThis } from './BlurThis';
import { KeptNote } from './KeptNote';
import { Overtaken } from './Overtaken';
import { Pictures } from './Pictures';

/** An adult without a class writes for the school's journal: kept by itself, and sent to those who publish it and say who is on its pictures. */
export function ContributorForm({ place, article }: { place: BlogPlace; article: Article | undefined }) {
  const t = useBlogMessages();
  const writing = useWriting(place, article, true);
  const { draft, change, pictures, overtaken } = writing;
  const { send, tried, refused, sending, hasTitle } = useSubmitting(writing);
  return (
    <Form className="card pad stack" onSubmit={send}>
      {article?.remark && (
        <Notice kind="info">
          <p className="b">{t('remark.adult')}</p>
          <p className="keep-lines">{article.remark}</p>
        </Notice>
      )}
      {overtaken && <Overtaken writing={writing} />}
      {refused && !overtaken && <Notice kind="danger">{t(blogProblem(refused).key, { names: '' })}</Notice>}
      <Field
        label={t('field.title')}
        value={draft.title}
        maxLength={120}
        error={tried && !hasTitle ? t('problem.title') : undefined}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextArea
        label={t('field.text')}
        value={draft.text}
        rows={10}
        maxLength={20_000}
        onChange={(event) => change({ text: event.target.value })}
      />
      <Pictures
        pictures={pictures}
        of={place.schoolId}
        below={(picture) => (
          <BlurThis picture={picture} onDone={(blurred) => pictures.add(blurred, picture.key)} />
        )}
      />
      <BlurNew onAdd={pictures.add} />
      <p className="s soft">{t('contributor.hint')}</p>
      {tried && pictures.busy && <p className="field-error">{t('problem.uploading')}</p>}
      <KeptNote writing={writing} />
      <Button kind="primary" type="submit" isPending={sending}>
        <SendHorizontal aria-hidden="true" size={18} />
        {t('submit')}
      </Button>
    </Form>
  );
}
