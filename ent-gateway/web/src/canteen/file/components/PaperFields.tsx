import { Paperclip } from 'lucide-react';
import { useRef, useState } from 'react';
import { today } from '../../../app/format';
import type { Acting } from '../../../app/session';
import { Button, DayField, Select } from '../../../app/ui';
import type { PaperSignature } from '../api';
import { useFileMessages } from '../messages';
import { useUpload } from '../useUpload';

interface PaperFieldsProps {
  acting: Acting;
  paper: PaperSignature;
  onChange: (paper: PaperSignature) => void;
}

/** Who signed the file on paper, when, and the scan if there is one. */
export function PaperFields({ acting, paper, onChange }: PaperFieldsProps) {
  const t = useFileMessages();
  const input = useRef<HTMLInputElement>(null);
  const [scan, setScan] = useState('');
  const { progress, problem, send } = useUpload(({ id, name }) => {
    setScan(name);
    onChange({ ...paper, scan: id });
  });
  const adults = acting.homes.flatMap((home) => home.adults);
  return (
    <>
      <Select
        label={t('paper.by')}
        value={paper.signedBy}
        options={adults.map(({ id, givenName, familyName }) => ({
          value: id,
          label: `${givenName} ${familyName}`,
        }))}
        onChange={(event) => onChange({ ...paper, signedBy: event.target.value })}
      />
      <DayField
        label={t('paper.on')}
        value={paper.signedOn}
        max={today()}
        onChange={(signedOn) => onChange({ ...paper, signedOn })}
      />
      <input
        ref={input}
        type="file"
        hidden
        accept="application/pdf,image/*"
        aria-label={t('paper.scan')}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) send(chosen);
          event.target.value = '';
        }}
      />
      <Button kind="quiet" onPress={() => input.current?.click()} isPending={progress !== undefined}>
        <Paperclip aria-hidden="true" size={18} />
        {scan || t('paper.scan')}
      </Button>
      <p className="field-error" aria-live="polite">
        {problem && t(problem)}
      </p>
    </>
  );
}
