import { Paperclip } from 'lucide-react';
import { fileAddress, type FileRef } from '../api';
import { useDiaryMessages } from '../messages';

export function FileLink({ file }: { file: FileRef }) {
  const t = useDiaryMessages();
  const size =
    file.size < 1_000_000
      ? t('size.kb', { count: Math.max(1, Math.round(file.size / 1000)) })
      : t('size.mb', { count: Math.round(file.size / 100_000) / 10 });
  return (
    <a className="file-link" href={fileAddress(file.id)} target="_blank" rel="noreferrer">
      <Paperclip aria-hidden="true" size={16} />
      {t('file', { name: file.name, size })}
    </a>
  );
}
