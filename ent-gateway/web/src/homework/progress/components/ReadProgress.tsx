import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../app/ui';
import { progressQuery } from '../api';
import { ProgressTable } from './ProgressTable';
import './progress.css';

/** What is published of a child's progress, for somebody who accompanies it. */
export function ReadProgress({ childId }: { childId: string }) {
  const progress = useQuery(progressQuery(childId));
  return <Loaded query={progress}>{(known) => <ProgressTable progress={known} />}</Loaded>;
}
