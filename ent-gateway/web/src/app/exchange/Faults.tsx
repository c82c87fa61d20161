/** The places of a file with which something is wrong, under how many they are. */
export function Faults({ title, lines }: { title: string; lines: string[] }) {
  return (
    <details open>
      <summary>{title}</summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
