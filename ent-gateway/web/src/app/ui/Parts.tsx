import { useContext, useEffect, useEffectEvent } from 'react';
import { DateFieldStateContext, DateInput, DateSegment } from 'react-aria-components/DateField';
import { TimeFieldStateContext } from 'react-aria-components/TimeField';
import type { ComponentProps } from 'react';
import type { Filling } from './useParts';

interface PartsProps {
  className: string;
  onFilling: (filling: Filling) => void;
}

/** A year has its four figures. */
const firstYear = 1000;

/** The parts that one types, and how many of them hold figures. */
export function Parts({ className, onFilling }: PartsProps) {
  return (
    <DateInput className={className}>{(part) => <Part segment={part} onFilling={onFilling} />}</DateInput>
  );
}

type Segment = ComponentProps<typeof DateSegment>['segment'];

function Part({ segment, onFilling }: { segment: Segment; onFilling: PartsProps['onFilling'] }) {
  const day = useContext(DateFieldStateContext);
  const hour = useContext(TimeFieldStateContext);
  const parts = ((day ?? hour)?.segments ?? []).filter(({ isEditable }) => isEditable);
  const blank = parts.filter(({ isPlaceholder }) => isPlaceholder).length;
  const yearBegun = parts.some(({ type, value }) => type === 'year' && (value ?? 0) < firstYear);
  const filling =
    blank === 0 ? (yearBegun ? 'partial' : 'whole') : blank === parts.length ? 'empty' : 'partial';
  const speaks = parts[0]?.type === segment.type;
  const tell = useEffectEvent(onFilling);
  useEffect(() => {
    if (speaks) tell(filling);
  }, [speaks, filling]);
  return <DateSegment segment={segment} />;
}
