import { useStatisticsMessages } from '../messages';

interface FiguresTableProps {
  /** what the table is about, for whoever hears it */
  caption: string;
  columns: string[];
  rows: { name: string; cells: string[] }[];
}

/** What a picture shows, in figures; folded away on the screen and open on paper. */
export function FiguresTable({ caption, columns: [first, ...others], rows }: FiguresTableProps) {
  const t = useStatisticsMessages();
  return (
    <details className="figures">
      <summary aria-label={t('table.of', { caption })}>{t('table')}</summary>
      <table>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={others[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
