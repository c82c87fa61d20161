import { type ReactNode, useState } from 'react';
import { Button, Field, Form, Notice, Select, TextArea } from '../../../app/ui';
import type { ResourceKind } from '../api';
import { kinds } from '../choices';
import { faultsOf, type ResourceDraft } from '../draft';
import { useCatalogueMessages } from '../messages';
import { catalogueProblem } from '../problems';
import { ForWhom } from './ForWhom';

const lines = { publisher: 120, licence: 200, language: 3 };
const sheets = { description: 2000, teacherSheet: 4000, parentSheet: 4000 };

interface ResourceFormProps {
  label: string;
  save: string;
  draft: ResourceDraft;
  onChange: (change: Partial<ResourceDraft>) => void;
  onSave: () => void;
  isPending: boolean;
  error: Error | null;
  children?: ReactNode;
}

/** All that the catalogue says of a resource. */
export function ResourceForm({
  label,
  save,
  draft,
  onChange,
  onSave,
  isPending,
  error,
  children,
}: ResourceFormProps) {
  const t = useCatalogueMessages();
  const [tried, setTried] = useState(false);
  const faults = faultsOf(draft);
  const faultAt = (field: keyof typeof faults) => (tried && faults[field] ? t(`fault.${field}`) : undefined);
  const send = () => {
    setTried(true);
    if (!Object.values(faults).some(Boolean)) onSave();
  };
  const line = (
    field: keyof typeof lines | 'title' | 'address' | 'minutes',
    longest: number,
    fault?: string,
  ) => (
    <Field
      label={t(`field.${field}`)}
      maxLength={longest}
      value={draft[field]}
      error={fault}
      onChange={(event) => onChange({ [field]: event.target.value })}
    />
  );
  return (
    <Form className="card pad stack-l" aria-label={label} onSubmit={send}>
      {children}
      {line('title', 200, faultAt('title'))}
      {line('address', 500, faultAt('address'))}
      <Select
        label={t('field.kind')}
        value={draft.kind}
        options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={({ target }) => onChange({ kind: target.value as ResourceKind })}
      />
      <ForWhom draft={draft} onChange={onChange} />
      <TextArea
        label={t('skills.lines')}
        rows={3}
        value={draft.skills}
        error={faultAt('skills')}
        onChange={(event) => onChange({ skills: event.target.value })}
      />
      {line('publisher', lines.publisher)}
      {line('minutes', 3, faultAt('minutes'))}
      {line('licence', lines.licence)}
      {line('language', lines.language)}
      {(Object.keys(sheets) as (keyof typeof sheets)[]).map((field) => (
        <TextArea
          key={field}
          label={t(`field.${field}`)}
          rows={5}
          maxLength={sheets[field]}
          value={draft[field]}
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      ))}
      {error && <Notice kind="danger">{t(catalogueProblem(error))}</Notice>}
      <Button type="submit" kind="primary" isPending={isPending}>
        {save}
      </Button>
    </Form>
  );
}
