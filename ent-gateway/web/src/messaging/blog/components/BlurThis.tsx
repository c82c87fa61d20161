import { useMutation } from '@tanstack/react-query';
import { ScanFace } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { Button, toast } from '../../../app/ui';
import { fileAddress } from '../api';
import { useBlogMessages } from '../messages';
import { isPicture } from '../order';
import type { ChosenPicture } from '../usePictures';
import { BlurSheet } from './BlurSheet';

interface BlurThisProps {
  picture: ChosenPicture;
  /** the pupils whose faces are to go, by name */
  whom?: string[];
  /** an address led here to do so */
  opens?: boolean;
  /** the blurred one, which takes its place */
  onDone: (picture: File) => void;
}

/** Hides faces on a picture that is there already: another one takes its place. */
export function BlurThis({ picture: { file }, whom = [], opens = false, onDone }: BlurThisProps) {
  const t = useBlogMessages();
  const reading = useMutation({
    mutationFn: async ({ id, name }: { id: string; name: string }) => {
      const answer = await fetch(fileAddress(id));
      if (!answer.ok) throw new Error(String(answer.status));
      return { content: await answer.blob(), name, whom };
    },
    onError: () => toast('danger', t('blur.failed')),
  });
  const begin = useEffectEvent(() => {
    if (opens && file) reading.mutate(file);
  });
  useEffect(() => begin(), []);
  if (!file || !isPicture(file)) return null;
  return (
    <div className="stack">
      {whom.length > 0 && <p className="s b">{t('blur.whom', { names: whom.join(', ') })}</p>}
      <Button className="article-edit" isPending={reading.isPending} onPress={() => reading.mutate(file)}>
        <ScanFace aria-hidden="true" size={18} />
        {t('blur')}
      </Button>
      <BlurSheet
        source={reading.data}
        onClose={() => reading.reset()}
        onDone={(blurred) => {
          reading.reset();
          onDone(blurred);
        }}
      />
    </div>
  );
}
