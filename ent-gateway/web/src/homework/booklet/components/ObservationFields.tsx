import { DayField, TextArea, Button } from '../../../app/ui';
import { FaceChoice } from '../../../core/faces';
import type { ClassBooklets } from '../api';
import { useBookletMessages } from '../messages';
import type { ObservationDraft } from '../useObservationDraft';
import { ObservationFiles } from './ObservationFiles';
import { SkillFields } from './SkillFields';

interface ObservationFieldsProps {
  booklets: ClassBooklets;
  draft: ObservationDraft;
  /** about whom it is */
  about: string[];
}

/** What was seen: the skill and a sentence, pictures and who is on them, the day. */
export function ObservationFields({ booklets, draft, about }: ObservationFieldsProps) {
  const t = useBookletMessages();
  const { attachments, faces } = draft;
  const among = booklets.pupils.map(({ childId, givenName, familyName }) => ({
    id: childId,
    givenName,
    familyName,
  }));
  const names = among.filter(({ id }) => about.includes(id)).map(({ givenName }) => givenName);
  return (
    <>
      <SkillFields skills={booklets.skills} value={draft.skill} onChange={draft.chooseSkill} />
      <TextArea
        label={t('words')}
        rows={2}
        maxLength={500}
        value={draft.words}
        onChange={({ target }) => draft.write(target.value)}
        error={draft.tried && !draft.words.trim() ? t('words.missing') : undefined}
      />
      <ObservationFiles classId={booklets.classId} attachments={attachments} />
      {attachments.files.length > 0 && (
        <div className="stack">
          <FaceChoice
            legend={t('faces')}
            place={{ classId: booklets.classId, schoolId: booklets.schoolId, among }}
            named={[]}
            faces={faces}
            onSay={draft.sayFaces}
          />
          {names.length > 0 && (
            <Button onPress={() => draft.sayFaces(about)}>
              {t('faces.only', { names: names.join(', '), count: names.length })}
            </Button>
          )}
          <p className="s soft">{t('faces.hint')}</p>
        </div>
      )}
      <DayField label={t('date')} value={draft.date} onChange={draft.setDate} />
    </>
  );
}
