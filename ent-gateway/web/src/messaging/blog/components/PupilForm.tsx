import { SendHorizontal, Volume2 } from 'lucide-react';
import { Button, Form, Notice, useSpeech } from '../../../app/ui';
import { type Article, submitArticle } from '../api';
import { sentencesIn } from '../draft';
import { useBlogMessages } from '../messages';
import { isPicture } from '../order';
import type { BlogPlace } from '../place';
import { blogProblem } from '../problems';
import { useFinishing } from '../useFinishing';
import { useWriting } from '../useWriting';
import { BlurNew } from './BlurNew';
import { KeptNote } from './KeptNote';
import { Overtaken } from './Overtaken';
import { Pictures } from './Pictures';
import { Steps } from './Steps';
import { WithWhom } from './WithWhom';
import { WordsFields } from './WordsFields';

/** A pupil writes: large words, kept by themselves, and one button that sends them to the teacher. */
export function PupilForm({ place, article }: { place: BlogPlace; article: Article | undefined }) {
  const t = useBlogMessages();
  const speak = useSpeech();
  const writing = useWriting(place, article, true);
  const { draft, change, pictures, overtaken } = writing;
  const { finish, tried, refused, finishing, hasTitle } = useFinishing(writing, {
    done: 'done.submitted',
    then: submitArticle,
  });
  return (
    <Form className="pupil-writing" onSubmit={finish}>
      <div className="card pad stack">
        {article?.remark && (
          <Notice kind="info">
            <p className="b">{t('remark')}</p>
            <p className="keep-lines">{article.remark}</p>
          </Notice>
        )}
        {overtaken && <Overtaken writing={writing} />}
        {refused && !overtaken && (
          <Notice kind="danger">{t(blogProblem(refused).key, { names: blogProblem(refused).names })}</Notice>
        )}
        <WordsFields
          writing={writing}
          rows={9}
          problem={tried && !hasTitle ? 'problem.title.pupil' : undefined}
        />
        <Pictures pictures={pictures} of={place.classId ?? place.schoolId} />
        <BlurNew onAdd={pictures.addBlurred} />
        {tried && pictures.busy && <p className="field-error">{t('problem.uploading')}</p>}
        {place.classId && (
          <WithWhom
            classId={place.classId}
            chosen={draft.authorIds}
            onChange={(authorIds) => change({ authorIds })}
          />
        )}
      </div>
      <aside className="stack">
        <KeptNote writing={writing} />
        <Steps
          done={{
            title: hasTitle,
            picture: pictures.sent.some(({ file }) => file && isPicture(file)),
            sentences: sentencesIn(draft.text) >= 3,
          }}
        />
        {speak && (
          <Button onPress={() => speak(`${draft.title}. ${draft.text}`)}>
            <Volume2 aria-hidden="true" size={20} />
            {t('listen')}
          </Button>
        )}
        <Button kind="primary" type="submit" isPending={finishing}>
          <SendHorizontal aria-hidden="true" size={20} />
          {t('submit')}
        </Button>
      </aside>
    </Form>
  );
}
