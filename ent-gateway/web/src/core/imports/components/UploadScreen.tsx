import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { BackLink, Button, Form, Notice, Page, Select } from '../../../app/ui';
import { useSession } from '../../../app/session';
import { schoolsOf, schoolsQuery } from '../../school';
import { type ChosenFiles, type OndeFile, startImport } from '../api';
import { useImportsMessages } from '../messages';
import { importProblem, rejectionsIn, yearsIn } from '../problems';
import { FileDrop } from './FileDrop';
import { Rejections } from './Rejections';
import { WhichYear } from './WhichYear';
import './imports.css';

const parts: OndeFile[] = ['pupils', 'guardians', 'teachers'];

export function UploadScreen() {
  const t = useImportsMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { me, space } = useSession();
  const { data: all = [] } = useQuery(schoolsQuery);
  const schools = schoolsOf(me, space, all);
  const [schoolId, setSchool] = useState('');
  const [yearId, setYear] = useState<string>();
  const [files, setFiles] = useState<ChosenFiles>({});
  const [progress, setProgress] = useState(0);
  const [tried, setTried] = useState(false);
  const empty = Object.values(files).every((file) => !file);
  const sending = useMutation({
    mutationFn: () => startImport({ schoolId, yearId }, files, setProgress),
    retry: false,
    onSuccess: async (preview) => {
      client.setQueryData(['import', preview.id], preview);
      await client.invalidateQueries({ queryKey: ['imports'] });
      await navigate(`/imports/${preview.id}`);
    },
  });
  const put = (part: OndeFile) => (file: File | undefined) =>
    setFiles((known) => ({ ...known, [part]: file }));
  const years = yearsIn(sending.error);
  const send = () => {
    setTried(true);
    if (!empty && schoolId && (years.length === 0 || yearId)) sending.mutate();
  };
  return (
    <Page title={t('upload.title')} before={<BackLink to="/imports">{t('back')}</BackLink>}>
      <p className="prose">{t('upload.what')}</p>
      {sending.error && years.length === 0 && (
        <Notice kind="danger">{t(importProblem(sending.error))}</Notice>
      )}
      <Rejections list={rejectionsIn(sending.error)} />
      <Form className="stack-l" onSubmit={send}>
        <Select
          label={t('upload.school')}
          value={schoolId}
          onChange={(event) => {
            setSchool(event.target.value);
            setYear(undefined);
            sending.reset();
          }}
          options={[
            { value: '', label: t('upload.school.none') },
            ...schools.map(({ id, name, uai }) => ({ value: id, label: `${name} (${uai})` })),
          ]}
        />
        {tried && !schoolId && <p className="field-error">{t('upload.school.missing')}</p>}
        <div className="import-files">
          {parts.map((part) => (
            <FileDrop key={part} part={part} file={files[part]} onFile={put(part)} />
          ))}
        </div>
        {tried && empty && <p className="field-error">{t('upload.missing')}</p>}
        <WhichYear years={years} chosen={yearId} onChoose={setYear} />
        {sending.isPending && (
          <div className="stack" role="status">
            <p>
              {progress < 1
                ? t('upload.progress', { percent: Math.round(progress * 100) })
                : t('upload.reading')}
            </p>
            <progress value={progress < 1 ? progress : undefined} aria-label={t('upload.reading')} />
          </div>
        )}
        <Button kind="primary" type="submit" isPending={sending.isPending} className="import-send">
          {t('upload.send')}
        </Button>
      </Form>
    </Page>
  );
}
