import { useMutation } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { Field, Notice, toast } from '../../../app/ui';
import { type ExerciseContent, readPackage } from '../api';
import { useExerciseMessages } from '../messages';
import { faultyFile, notCarried, packageProblem } from '../problems';

/** Takes an exercise from a file of another program; it is kept once the teacher has looked at it. */
export function ImportCard({ onRead }: { onRead: (content: ExerciseContent) => void }) {
  const t = useExerciseMessages();
  const reading = useMutation({
    mutationFn: readPackage,
    onSuccess: (content) => {
      toast('ok', t('import.read', { count: content.questions.length }));
      onRead(content);
    },
  });
  const left = reading.error ? notCarried(reading.error) : [];
  return (
    <details className="exercise-import">
      <summary>
        <ChevronDown aria-hidden="true" size={18} />
        {t('import')}
      </summary>
      <div className="stack">
        <Field
          label={t('import.file')}
          type="file"
          accept=".zip"
          hint={t('import.hint')}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) reading.mutate(file);
          }}
        />
        {reading.error && (
          <Notice kind="danger">
            {left.length > 0
              ? t('import.left', { numbers: left.join(', ') })
              : t(packageProblem(reading.error), { file: faultyFile(reading.error) ?? '' })}
          </Notice>
        )}
      </div>
    </details>
  );
}
