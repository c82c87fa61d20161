import { Button, Form, LeaveGuard, Notice, TextArea } from '../../../app/ui';
import type { CharterVersion, Words } from '../api';
import { longestText } from '../draft';
import { useCharterMessages } from '../messages';
import { useWriting } from '../useWriting';
import { AdultWords } from './AdultWords';
import { FirstDay } from './FirstDay';
import { Promises } from './Promises';
import { PublishSheet } from './PublishSheet';
import { SentencesField } from './SentencesField';

interface CharterFormProps {
  place: string | null;
  /** what it begins with, and a sentence that says where that comes from */
  words: Words;
  note: string;
  inForce: CharterVersion | undefined;
}

/** Both versions side by side with what children and adults will see of them. */
export function CharterForm({ place, words, note, inForce }: CharterFormProps) {
  const t = useCharterMessages();
  const writing = useWriting(place, words);
  const { draft, change, faults } = writing;
  return (
    <Form className="charter-writing" onSubmit={writing.send}>
      <div className="stack-l">
        <Notice kind="info">{note}</Notice>
        <SentencesField draft={draft} change={change} faults={faults} />
        <section className="card pad stack" aria-labelledby="charter-adults">
          <h2 id="charter-adults">{t('field.adults')}</h2>
          <TextArea
            label={t('field.adultText')}
            value={draft.adultText}
            rows={14}
            maxLength={longestText}
            error={faults.adultText}
            onChange={(event) => change({ ...draft, adultText: event.target.value })}
          />
        </section>
        <section className="card pad stack" aria-labelledby="charter-day">
          <h2 id="charter-day">{t('field.day')}</h2>
          <p className="soft prose">{t('field.day.more')}</p>
          <FirstDay
            value={draft.startsOn}
            error={faults.startsOn}
            onChange={(startsOn) => change({ ...draft, startsOn })}
          />
          <div>
            <Button kind="primary" type="submit">
              {t('send')}
            </Button>
          </div>
        </section>
      </div>
      <aside className="stack-l charter-preview" aria-label={t('preview')}>
        <section className="card pad stack" aria-labelledby="preview-child">
          <h2 id="preview-child">{t('preview.child')}</h2>
          <Promises sentences={draft.sentences.filter(({ text }) => text.trim() !== '')} />
        </section>
        <section className="card pad stack" aria-labelledby="preview-adult">
          <h2 id="preview-adult">{t('preview.adult')}</h2>
          <AdultWords text={draft.adultText} />
        </section>
      </aside>
      <PublishSheet
        open={writing.asking}
        onClose={writing.stay}
        onPublish={writing.publish}
        isPending={writing.isPending}
        error={writing.error}
        draft={draft}
        inForce={inForce}
      />
      {writing.touched && <LeaveGuard />}
    </Form>
  );
}
