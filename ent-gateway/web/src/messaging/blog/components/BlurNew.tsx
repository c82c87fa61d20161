import { ScanFace } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import { BlurSheet } from './BlurSheet';

/** Takes a photo of which only the blurred one is ever sent. */
export function BlurNew({ onAdd }: { onAdd: (picture: File) => void }) {
  const t = useBlogMessages();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, choose] = useState<{ content: Blob; name: string }>();
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/*"
        aria-label={t('blur.new')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) choose({ content: file, name: file.name });
          event.target.value = '';
        }}
      />
      <Button onPress={() => input.current?.click()}>
        <ScanFace aria-hidden="true" size={20} />
        {t('blur.new')}
      </Button>
      <BlurSheet
        source={chosen}
        onClose={() => choose(undefined)}
        onDone={(picture) => {
          choose(undefined);
          onAdd(picture);
        }}
      />
    </div>
  );
}
