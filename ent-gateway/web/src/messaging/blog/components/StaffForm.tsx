import { useSession } from '../../../app/session';
import { Boxes, Button, Form } from '../../../app/ui';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import type { BlogPlace } from '../place';
import { usePupils } from '../../../core/faces';
import { useFinishing } from '../useFinishing';
import { useWriting } from '../useWriting';
import { BlurNew } from './BlurNew';
import { KeptNote } from './KeptNote';
import { Overtaken } from './Overtaken';
import { PictureFaces } from './PictureFaces';
import { Pictures } from './Pictures';
import { ReadersFields } from './ReadersFields';
import { Refusal } from './Refusal';
import { WordsFields } from './WordsFields';

/**
 * A teacher writes an article, or mends a pupil's: also who may read it, and who is on each picture. An own draft keeps itself; what
 * others wrote or read already changes at a press alone.
 */
export function StaffForm({ place, article }: { place: BlogPlace; article: Article | undefined }) {
  const t = useBlogMessages();
  const { me } = useSession();
  const pupils = usePupils(place);
  const own = !article || article.authors.some(({ id }) => id === me.person.id);
  const keepsItself = own && (!article || article.state === 'DRAFT');
  const writing = useWriting(place, article, keepsItself);
  const { draft, change, pictures, error, overtaken } = writing;
  const { finish, tried, finishing, hasTitle } = useFinishing(writing, {
    done: 'done.saved',
    lacking: pictures.unsaid,
  });
  // who writes in a journal without a class writes alone
  const byContributor = article?.authors.some(({ kind }) => kind === 'CONTRIBUTOR');
  const byPupils = pupils.map(({ id, givenName, familyName }) => ({
    value: id,
    label: `${givenName} ${familyName}`,
  }));
  return (
    <Form className="card pad stack" onSubmit={finish}>
      {overtaken && <Overtaken writing={writing} />}
      {error && tried && !overtaken && <Refusal writing={writing} error={error} />}
      <WordsFields writing={writing} rows={10} problem={tried && !hasTitle ? 'problem.title' : undefined} />
      <Pictures
        pictures={pictures}
        of={place.classId ?? place.schoolId}
        below={(picture) => <PictureFaces writing={writing} place={place} picture={picture} />}
      />
      <BlurNew onAdd={pictures.addBlurred} />
      {tried && pictures.unsaid && <p className="field-error">{t('problem.faces')}</p>}
      {tried && pictures.busy && <p className="field-error">{t('problem.uploading')}</p>}
      {!byContributor && (
        <Boxes
          label={t('authors')}
          hint={t('authors.hint')}
          options={byPupils}
          chosen={draft.authorIds}
          onChange={(authorIds) => change({ authorIds: [...authorIds] })}
        />
      )}
      <ReadersFields draft={draft} change={change} place={place} />
      {keepsItself && !finishing && <KeptNote writing={writing} />}
      <Button kind="primary" type="submit" isPending={finishing}>
        {t('save')}
      </Button>
    </Form>
  );
}
