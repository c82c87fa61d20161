import { useState } from 'react';
import { faultAt } from '../../../app/http';
import { Boxes, Button, Field, Form, Notice, TextArea } from '../../../app/ui';
import type { Draft } from '../draft';
import { useLtiMessages } from '../messages';
import { ltiProblem } from '../problems';

const lines = ['name', 'processor'] as const;
const addresses = ['loginUrl', 'targetUrl', 'deepLinkingUrl'] as const;
const lets = ['givesName', 'takesRoster', 'takesResults'] as const;
const needed = ['name', 'processor', 'purpose', 'loginUrl', 'targetUrl', 'redirectUris', 'keys'] as const;

interface ToolFormProps {
  start: Draft;
  label: string;
  save: string;
  onSave: (draft: Draft) => void;
  onCancel: () => void;
  isPending: boolean;
  error: Error | null;
}

/** All that the administrator says of a tool. */
export function ToolForm({ start, label, save, onSave, onCancel, isPending, error }: ToolFormProps) {
  const t = useLtiMessages();
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const missing = needed.filter((field) => draft[field].trim() === '');
  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }));
  const faultOf = (field: keyof Draft) => {
    if (tried && missing.some((one) => one === field)) return t('fault.needed');
    const sent = field === 'keys' ? ['keysUrl', 'publicKey'] : [field];
    const fault = error && faultAt(error, ...sent);
    if (!fault) return undefined;
    if (fault === 'foreign-host') return t('fault.foreign');
    return t(field === 'keys' ? 'fault.keys' : 'fault.address');
  };
  const field = (name: (typeof lines)[number] | (typeof addresses)[number], longest: number) => (
    <Field
      key={name}
      label={t(`field.${name}`)}
      hint={t(`hint.${name}`)}
      maxLength={longest}
      value={draft[name]}
      error={faultOf(name)}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  );
  const area = (name: 'purpose' | 'redirectUris' | 'keys', longest: number) => (
    <TextArea
      label={t(`field.${name}`)}
      rows={3}
      maxLength={longest}
      value={draft[name]}
      error={faultOf(name)}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  );
  const send = () => {
    setTried(true);
    if (missing.length === 0) onSave(draft);
  };
  return (
    <Form className="card pad stack-l" aria-label={label} onSubmit={send}>
      {lines.map((name) => field(name, name === 'name' ? 120 : 200))}
      {area('purpose', 1000)}
      {addresses.map((name) => field(name, name === 'targetUrl' ? 490 : 500))}
      {area('redirectUris', 5000)}
      {area('keys', 4000)}
      <Boxes
        label={t('lets')}
        hint={t('lets.hint')}
        options={lets.map((value) => ({ value, label: t(`field.${value}`) }))}
        chosen={lets.filter((value) => draft[value])}
        onChange={(chosen) =>
          change({
            givesName: chosen.includes('givesName'),
            takesRoster: chosen.includes('takesRoster'),
            takesResults: chosen.includes('takesResults'),
          })
        }
      />
      {error && <Notice kind="danger">{t(ltiProblem(error))}</Notice>}
      <div className="row wrap">
        <Button type="submit" kind="primary" isPending={isPending}>
          {save}
        </Button>
        <Button onPress={onCancel}>{t('cancel')}</Button>
      </div>
    </Form>
  );
}
