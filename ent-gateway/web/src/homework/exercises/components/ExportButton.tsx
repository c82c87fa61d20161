import { useMutation } from '@tanstack/react-query';
import { FileDown } from 'lucide-react';
import { download } from '../../../app/http';
import { Button, Notice } from '../../../app/ui';
import { exportExercise } from '../api';
import { useExerciseMessages } from '../messages';
import { exerciseProblem, notCarried } from '../problems';

/** Gives an exercise as a file for other programs, or says which questions can't leave. */
export function ExportButton({ id, title }: { id: string; title: string }) {
  const t = useExerciseMessages();
  const exporting = useMutation({ mutationFn: () => download(exportExercise(id), `${title}.zip`) });
  const left = exporting.error ? notCarried(exporting.error) : [];
  return (
    <div className="stack">
      <div className="row wrap">
        <Button isPending={exporting.isPending} onPress={() => exporting.mutate()}>
          <FileDown aria-hidden="true" size={18} />
          {t('export')}
        </Button>
      </div>
      {exporting.error && (
        <Notice kind="danger">
          {left.length > 0
            ? t('export.left', { numbers: left.join(', ') })
            : t(exerciseProblem(exporting.error))}
        </Notice>
      )}
    </div>
  );
}
