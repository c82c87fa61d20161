import { ChartColumn } from 'lucide-react';
import { EmptyState } from '../../../app/ui';
import type { Question, Statistics } from '../api';
import { useStatisticsMessages } from '../messages';
import { FamiliesCard } from './FamiliesCard';
import { HoursCard } from './HoursCard';
import { LinesCard } from './LinesCard';
import { SpansCard } from './SpansCard';

/** All pictures of a period, each with its table; families are shown even when nobody has come yet. */
export default function Figures({ shown, question }: { shown: Statistics; question: Question }) {
  const t = useStatisticsMessages();
  return (
    <div className="statistics">
      {shown.days.length === 0 ? (
        <EmptyState icon={ChartColumn} title={t('none')}>
          <p>{t('none.more')}</p>
        </EmptyState>
      ) : (
        <>
          <SpansCard shown={shown} question={question} />
          <HoursCard hours={shown.hours} step={shown.step} />
          <LinesCard about="roles" lines={shown.roles} />
          <LinesCard about="modules" lines={shown.modules} />
          <LinesCard about="devices" lines={shown.devices} />
        </>
      )}
      <FamiliesCard schools={shown.schools} step={shown.step} />
    </div>
  );
}
