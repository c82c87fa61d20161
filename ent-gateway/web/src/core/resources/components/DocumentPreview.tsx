import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Button, Loaded, Skeleton } from '../../../app/ui';
import type { DocumentPreview as Made, Shown } from '../api';
import { useResourcesMessages } from '../messages';
import PdfPreview from './PdfPreview';

/** Three minutes of looking, more and more seldom; afterwards when the person wants. */
const LOOKS = 25;
const pause = (looks: number) => Math.min(600 * 1.4 ** looks, 10_000);

/** An office document as a PDF, which is made when the first one asks. */
export default function DocumentPreview({ name, shown }: { name: string; shown: Shown }) {
  const t = useResourcesMessages();
  const looks = useRef(0);
  const preview = useQuery({
    queryKey: ['preview', shown.pdf],
    queryFn: async () => ({ ...(await shown.askForPdf()), looks: ++looks.current }),
    refetchInterval: ({ state: { data } }) =>
      data?.state === 'MAKING' && data.looks < LOOKS && pause(data.looks),
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  const lookAgain = () => {
    looks.current = 0;
    void preview.refetch();
  };
  return (
    <Loaded query={preview} skeleton={<Making />}>
      {(made) => {
        if (made.state === 'READY')
          return (
            <>
              <PdfPreview name={name} address={shown.pdf} />
              <p className="s soft">{t('document.made')}</p>
            </>
          );
        if (made.state !== 'MAKING')
          return (
            <p className="soft" role="status">
              {t(sentences[made.state])}
            </p>
          );
        return made.looks < LOOKS ? <Making /> : <Late lookAgain={lookAgain} />;
      }}
    </Loaded>
  );
}

const sentences = {
  NONE: 'preview.none',
  NOT_OFFERED: 'document.notOffered',
  UNREADABLE: 'document.unreadable',
  TOO_LARGE: 'document.tooLarge',
} as const satisfies Partial<Record<Made['state'], string>>;

function Making() {
  const t = useResourcesMessages();
  return (
    <div className="stack">
      <p className="soft" role="status">
        {t('document.making')}
      </p>
      <Skeleton lines={1} height={240} />
    </div>
  );
}

function Late({ lookAgain }: { lookAgain: () => void }) {
  const t = useResourcesMessages();
  return (
    <div className="stack">
      <p className="soft" role="status">
        {t('document.late')}
      </p>
      <Button onPress={lookAgain}>{t('document.look')}</Button>
    </div>
  );
}
