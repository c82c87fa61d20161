import { scale, ticks } from './scale';
import { useWidth } from './useWidth';
import './charts.css';

export interface Segment {
  from: number;
  to: number;
  start: number;
  end: number;
}

interface LineChartProps {
  /** says in words what the picture shows; a table beside it says the figures */
  label: string;
  segments: Segment[];
  marker?: { x: number; y: number; label: string } | undefined;
  xLabel: (value: number) => string;
  yLabel: (value: number) => string;
  xTitle: string;
  yTitle: string;
}

const height = 220;
const edge = { left: 54, right: 14, top: 30, bottom: 44 };

/** Prices over quotients: steps for brackets, a slope for a rate. */
export function LineChart({ label, segments, marker, xLabel, yLabel, xTitle, yTitle }: LineChartProps) {
  const [ref, width] = useWidth<HTMLElement>();
  const right = Math.max(...segments.map(({ to }) => to), marker?.x ?? 0);
  const top = Math.max(...segments.flatMap(({ start, end }) => [start, end]), marker?.y ?? 0);
  const yTicks = ticks(top, 3);
  const xTicks = ticks(right, width > 480 ? 5 : 3).filter((tick) => tick <= right);
  const x = scale([0, right], [edge.left, width - edge.right]);
  const y = scale([0, yTicks.at(-1) ?? 1], [height - edge.bottom, edge.top]);
  const at = marker && Math.min(Math.max(x(marker.x), edge.left + 28), width - edge.right - 28);
  return (
    <figure className="chart" ref={ref}>
      <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <text className="chart-title" x={4} y={14}>
          {yTitle}
        </text>
        {yTicks.map((tick) => (
          <g key={tick}>
            <line className="chart-grid" x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
            <text className="chart-tick" x={edge.left - 8} y={y(tick) + 4} textAnchor="end">
              {yLabel(tick)}
            </text>
          </g>
        ))}
        {xTicks.map((tick) => (
          <text
            key={tick}
            className="chart-tick"
            x={x(tick)}
            y={height - edge.bottom + 18}
            textAnchor="middle"
          >
            {xLabel(tick)}
          </text>
        ))}
        <text className="chart-title" x={width - edge.right} y={height - 4} textAnchor="end">
          {xTitle}
        </text>
        {segments.map(({ from, to, start, end }) => (
          <g key={from}>
            <polygon
              className="chart-area"
              points={`${x(from)},${y(0)} ${x(from)},${y(start)} ${x(to)},${y(end)} ${x(to)},${y(0)}`}
            />
            <line className="chart-line" x1={x(from)} y1={y(start)} x2={x(to)} y2={y(end)} />
          </g>
        ))}
        {marker && (
          <g>
            <line className="chart-mark" x1={x(marker.x)} x2={x(marker.x)} y1={y(0)} y2={y(marker.y)} />
            <circle className="chart-dot" cx={x(marker.x)} cy={y(marker.y)} r={7} />
            <text className="chart-here" x={at} y={y(marker.y) - 14} textAnchor="middle">
              {marker.label}
            </text>
          </g>
        )}
      </svg>
    </figure>
  );
}
