/** The text of an article in its paragraphs. */
export function ArticleText({ text }: { text: string }) {
  return (
    <div className="prose article-text">
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} className="keep-lines">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
