/** Paragraphs as they were written, with an empty line between them. */
export function AdultWords({ text }: { text: string }) {
  return (
    <div className="stack prose">
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={`${index} ${paragraph.slice(0, 20)}`} className="keep-lines">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
