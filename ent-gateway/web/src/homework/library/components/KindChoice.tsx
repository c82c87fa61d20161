import { Globe, Image, LibraryBig, MessageCircle, BookOpen, Shapes } from 'lucide-react';
import { Choice } from '../../../app/ui';
import type { BookKind } from '../api';
import { useLibraryMessages } from '../messages';

const kinds = [
  { value: 'ALL', icon: LibraryBig },
  { value: 'ALBUM', icon: Image },
  { value: 'NOVEL', icon: BookOpen },
  { value: 'COMIC', icon: MessageCircle },
  { value: 'KNOWLEDGE', icon: Globe },
  { value: 'OTHER', icon: Shapes },
] as const;

interface KindChoiceProps {
  value: BookKind | undefined;
  onChange: (kind: BookKind | undefined) => void;
}

export function KindChoice({ value, onChange }: KindChoiceProps) {
  const t = useLibraryMessages();
  return (
    <div className="kinds">
      <Choice
        label={t('kind')}
        hideLabel
        value={value ?? 'ALL'}
        options={kinds.map(({ value: kind, icon: Icon }) => ({
          value: kind,
          label: (
            <>
              <Icon aria-hidden="true" size={20} />
              {t(`kind.${kind}`)}
            </>
          ),
        }))}
        onChange={(kind) => onChange(kind === 'ALL' ? undefined : kind)}
      />
    </div>
  );
}
