import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { Button, Notice, Sheet } from '../../../app/ui';
import { zipAddress } from '../api';
import { useProjectMessages } from '../messages';

interface TakeAwayProps {
  article: { id: string; audience: 'CLASS' | 'FAMILIES' | 'SCHOOL' | 'PUBLIC' };
}

/** Takes a page away as an archive, once it is said whom its pictures may be shown to. */
export function TakeAway({ article: { id, audience } }: TakeAwayProps) {
  const t = useProjectMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="project-start no-print" onPress={() => setOpen(true)}>
        <FileDown aria-hidden="true" size={18} />
        {t('zip')}
      </Button>
      <Sheet title={t('zip')} open={open} onClose={() => setOpen(false)}>
        <p>{t('zip.what')}</p>
        <Notice kind="info">{t(`zip.rule.${audience}`)}</Notice>
        <a className="btn primary" href={zipAddress(id)} download onClick={() => setOpen(false)}>
          {t('zip.take')}
        </a>
      </Sheet>
    </>
  );
}
