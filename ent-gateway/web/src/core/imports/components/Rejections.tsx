import type { Rejection } from '../api';
import { useImportsMessages } from '../messages';
import { reasonWords } from '../words';

export function Rejections({ list }: { list: Rejection[] }) {
  const t = useImportsMessages();
  if (list.length === 0) return null;
  return (
    <div className="card pad import-scroll">
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{t('rejected.file')}</th>
            <th scope="col">{t('rejected.line')}</th>
            <th scope="col">{t('rejected.column')}</th>
            <th scope="col">{t('rejected.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((rejection, index) => (
            <tr key={index}>
              <td>{t(`file.${rejection.file}`)}</td>
              <td className="number">{rejection.line || '–'}</td>
              <td className="number">{rejection.column || '–'}</td>
              <td>{reasonWords(rejection, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
