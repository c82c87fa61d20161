import type { BlockOf } from '../../projects';
import { useBuilderMessages } from '../messages';
import { ItemList } from './ItemList';
import { QuestionFields } from './QuestionFields';

interface QuizFieldsProps {
  block: BlockOf<'QUIZ'>;
  onChange: (change: (now: BlockOf<'QUIZ'>) => BlockOf<'QUIZ'>) => void;
}

/** The questions of a quiz. */
export function QuizFields({ block, onChange }: QuizFieldsProps) {
  const t = useBuilderMessages();
  return (
    <ItemList
      items={block.questions}
      most={20}
      nameOf={(at) => t('question', { number: at + 1 })}
      addLabel={t('question.add')}
      blank={() => ({ question: '', answers: ['', ''], right: 0, because: '' })}
      onChange={(next) => onChange((now) => ({ ...now, questions: next(now.questions) }))}
    >
      {(question, set) => <QuestionFields question={question} onChange={set} />}
    </ItemList>
  );
}
