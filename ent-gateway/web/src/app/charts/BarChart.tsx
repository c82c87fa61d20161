import { scale } from './scale';
import { useWidth } from './useWidth';
import './charts.css';

export interface Bar {
  name: string;
  value: number;
  /** what stands on the bar */
  text: string;
  kind?: 'good' | 'bad' | 'plain' | undefined;
}

interface BarChartProps {
  /** says in words what the picture shows; a table beside it says the figures */
  label: string;
  bars: Bar[];
  /** what a full bar stands for: the longest one, unless it is said */
  most?: number;
}

const line = 34;

/** Bars that lie: their names have room on a phone, however long they are. */
export function BarChart({
  label,
  bars,
  most = Math.max(...bars.map(({ value }) => value), 1),
}: BarChartProps) {
  const [ref, width] = useWidth<HTMLElement>();
  const names = Math.min(width * 0.42, 190);
  const x = scale([0, most], [0, width - names - 90]);
  const height = bars.length * line;
  return (
    <figure className="chart" ref={ref}>
      <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {bars.map(({ name, value, text, kind = 'plain' }, index) => (
          <g key={name} transform={`translate(0 ${index * line})`}>
            <text className="chart-tick" x={names - 8} y={line / 2 + 4} textAnchor="end">
              {name}
            </text>
            <rect
              className={`chart-bar ${kind}`}
              x={names}
              y={5}
              rx={4}
              width={Math.max(x(value), value > 0 ? 2 : 0)}
              height={line - 12}
            />
            <text className="chart-value" x={names + x(value) + 8} y={line / 2 + 4}>
              {text}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
