import type { MapPlace } from '../api';
import { drawing, drawn } from '../drawn';
import { useProjectMessages } from '../messages';

const lines = Array.from({ length: 9 }, (_, at) => ((at + 1) * drawing.width) / 10);
const rows = Array.from({ length: 5 }, (_, at) => ((at + 1) * drawing.height) / 6);

/** How places lie to each other, drawn without asking anybody for anything. */
export function PlainMap({ places }: { places: MapPlace[] }) {
  const t = useProjectMessages();
  const { width, height } = drawing;
  return (
    <svg
      className="project-map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('map.plain', { count: places.length })}
    >
      <path d={[...lines.map((x) => `M${x} 0V${height}`), ...rows.map((y) => `M0 ${y}H${width}`)].join('')} />
      {drawn(places).map(({ x, y }, at) => (
        <g key={at}>
          <circle cx={x} cy={y} r={28} />
          <text x={x} y={y}>
            {at + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
