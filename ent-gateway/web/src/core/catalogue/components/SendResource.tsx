import { Send } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { addDays, today } from '../../../app/format';
import { Button, DayField, Field, Form, Notice, Select } from '../../../app/ui';
import type { OneResource } from '../api';
import { useCatalogueMessages } from '../messages';
import { catalogueProblem } from '../problems';
import { reaches } from '../sendings';
import { useClasses } from '../useClasses';
import { useSending } from '../useSending';
import { Asked } from './Asked';
import { EarlierSendings } from './EarlierSendings';
import { PupilBoxes } from './PupilBoxes';

/** Puts a resource on the list of a class or of some of its pupils; asks before a second time. */
export function SendResource({ resource }: { resource: OneResource }) {
  const t = useCatalogueMessages();
  const classes = useClasses(resource.schoolId);
  const [chosen, setChosen] = useState<string>();
  const [childIds, setChildren] = useState<readonly string[]>([]);
  const [dueOn, setDay] = useState('');
  const [sentence, setSentence] = useState('');
  const [asking, ask] = useState(false);
  const classId = classes.find(({ id }) => id === chosen)?.id ?? classes[0]?.id;
  const { sending, earlier } = useSending(resource.id, classId, () => {
    setChildren([]);
    setDay('');
    setSentence('');
  });
  if (!classId) return null;
  const send = () =>
    sending.mutate({
      classId,
      childIds: [...childIds],
      dueOn: dueOn || null,
      sentence: sentence.trim() || null,
    });
  return (
    <section className="card pad stack" aria-labelledby="send">
      <h2 id="send">{t('send')}</h2>
      <Form
        className="stack"
        aria-label={t('send')}
        onSubmit={() => (reaches(earlier, childIds) ? ask(true) : send())}
      >
        {classes.length > 1 && (
          <Select
            label={t('send.class')}
            value={classId}
            options={classes.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={({ target }) => {
              setChosen(target.value);
              setChildren([]);
            }}
          />
        )}
        <EarlierSendings sendings={earlier} />
        {earlier.length > 0 && <Link to={`/classes/${classId}/a-voir`}>{t('send.follow')}</Link>}
        <PupilBoxes classId={classId} chosen={childIds} onChange={setChildren} />
        <DayField
          label={t('send.dueOn')}
          value={dueOn}
          min={today()}
          max={addDays(today(), 365)}
          onChange={setDay}
        />
        <Field
          label={t('send.sentence')}
          hint={t('send.sentence.hint')}
          maxLength={300}
          value={sentence}
          onChange={(event) => setSentence(event.target.value)}
        />
        {sending.error && <Notice kind="danger">{t(catalogueProblem(sending.error))}</Notice>}
        <Button type="submit" kind="primary" isPending={sending.isPending}>
          <Send aria-hidden="true" size={18} />
          {childIds.length > 0 ? t('send.some', { count: childIds.length }) : t('send.all')}
        </Button>
      </Form>
      <Asked
        title={t('send.again')}
        more={t('send.again.more')}
        yes={t('send.again.yes')}
        no={t('send.again.no')}
        open={asking}
        onYes={send}
        onClose={() => ask(false)}
      />
    </section>
  );
}
