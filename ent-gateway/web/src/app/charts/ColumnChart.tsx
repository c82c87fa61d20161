import { scale, ticks } from './scale';
import { useWidth } from './useWidth';
import './charts.css';

export interface Column {
  /** stands below it, where there is room */
  name: string;
  value: number;
}

interface ColumnChartProps {
  /** says in words what the picture shows; a table beside it says the figures */
  label: string;
  columns: Column[];
}

const height = 200;
const edge = { left: 44, right: 8, top: 14, bottom: 28 };
/** what the name of a column takes */
const room = 52;

/** Columns that stand in the order of time; some of their names, so that they don't meet. */
export function ColumnChart({ label, columns }: ColumnChartProps) {
  const [ref, width] = useWidth<HTMLElement>();
  const yTicks = ticks(Math.max(...columns.map(({ value }) => value), 1), 3);
  const y = scale([0, yTicks.at(-1) ?? 1], [height - edge.bottom, edge.top]);
  const step = (width - edge.left - edge.right) / Math.max(columns.length, 1);
  const each = Math.max(1, Math.ceil(room / step));
  return (
    <figure className="chart" ref={ref}>
      <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {yTicks.map((tick) => (
          <g key={tick}>
            <line className="chart-grid" x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
            <text className="chart-tick" x={edge.left - 8} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {columns.map(({ name, value }, index) => (
          <g key={name} transform={`translate(${edge.left + index * step} 0)`}>
            <rect
              className="chart-bar plain"
              x={step * 0.12}
              y={y(value)}
              width={step * 0.76}
              height={y(0) - y(value)}
              rx={Math.min(3, step * 0.2)}
            />
            {index % each === 0 && (
              <text className="chart-tick" x={step / 2} y={height - 8} textAnchor="middle">
                {name}
              </text>
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}
