import { FolderOpen } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { later } from '../../../app/later';
import { Button, Sheet, Skeleton } from '../../../app/ui';

const FileChoice = lazy(later(() => import('./FileChoice')));

interface FromFoldersProps {
  /** what it says, in the words of where it stands */
  label: string;
  classId: string;
  fits?: (mediaType: string) => boolean;
  /** whether it is asked here who is on a picture, so that one of which nobody has said it may be chosen */
  asksFaces?: boolean;
  onChoose: (copy: File) => void;
}

/** Attaches a copy of what lies in a folder. */
export function FromFolders({
  label,
  classId,
  fits = () => true,
  asksFaces = false,
  onChoose,
}: FromFoldersProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <FolderOpen aria-hidden="true" size={18} />
        {label}
      </Button>
      <Sheet title={label} open={open} onClose={() => setOpen(false)}>
        <Suspense fallback={<Skeleton lines={4} height={44} />}>
          <FileChoice
            classId={classId}
            fits={fits}
            asksFaces={asksFaces}
            onChoose={(copy) => {
              setOpen(false);
              onChoose(copy);
            }}
          />
        </Suspense>
      </Sheet>
    </>
  );
}
