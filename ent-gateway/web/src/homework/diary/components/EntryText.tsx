import { RichWords, type RichText } from '../../../app/rich';

interface EntryTextProps {
  text: string;
  /** the same with titles, lists, links and formulas, where it has some */
  document?: RichText | null | undefined;
}

/** The text of an entry or of a sheet, as it was written. */
export function EntryText({ text, document }: EntryTextProps) {
  return document ? <RichWords text={document} /> : <p className="keep-lines prose">{text}</p>;
}
