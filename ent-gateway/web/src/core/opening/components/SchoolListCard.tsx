import { useState } from 'react';
import { Button, Field, Form, Notice } from '../../../app/ui';
import { useOpeningMessages } from '../messages';
import { listFault } from '../problems';
import { useSchoolList } from '../useSchoolList';
import { ListedCommunes } from './ListedCommunes';
import { ListedSchools } from './ListedSchools';

/** Schools from the State's open list instead of one by one: looked at, ticked, taken. */
export function SchoolListCard() {
  const t = useOpeningMessages();
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const list = useSchoolList(() => {
    setFile(undefined);
    setTried(false);
  });
  const { preview, ticked, setTicked, comparing, reading, taking } = list;
  const fault = list.error && listFault(list.error);
  const take = () =>
    taking.mutate(
      (preview?.found.schools ?? [])
        .filter(({ uai }) => ticked.has(uai))
        .map(({ uai, school }) => ({ uai, school })),
    );
  return (
    <section className="card pad stack" aria-labelledby="opening-list">
      <h2 id="opening-list">{t('list')}</h2>
      <p className="soft prose">{t('list.more')}</p>
      <Form
        className="stack"
        onSubmit={() => {
          setTried(true);
          if (file) reading.mutate(file);
        }}
      >
        <Field
          type="file"
          accept=".csv,text/csv"
          label={t('list.file')}
          hint={t('list.file.hint')}
          error={tried && !file && !preview ? t('list.file.need') : undefined}
          onChange={(event) => {
            setFile(event.target.files?.[0]);
            list.forget();
          }}
        />
        <div>
          <Button type="submit" isPending={reading.isPending}>
            {t('list.look')}
          </Button>
        </div>
      </Form>
      {fault && <Notice kind="danger">{t(fault.sentence, fault.facts)}</Notice>}
      {preview && (
        <>
          <ListedCommunes
            key={preview.found.communes.map(({ chosen }) => chosen).join()}
            communes={preview.found.communes}
            isPending={comparing.isPending}
            onChoose={(communes) => comparing.mutate({ csv: preview.csv, communes })}
          />
          <ListedSchools found={preview.found} ticked={ticked} onTick={setTicked} />
          <div>
            <Button kind="primary" isDisabled={ticked.size === 0} isPending={taking.isPending} onPress={take}>
              {t('list.take', { count: ticked.size })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
