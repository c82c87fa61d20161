import { useState } from 'react';

const key = 'preau.library.school';

/** The school whose library is open stays the same from page to page: a book is lent where one believes to be. */
export function useKeptSchool(): [string | null, (id: string) => void] {
  const [kept, setKept] = useState(() => sessionStorage.getItem(key));
  const keep = (id: string) => {
    sessionStorage.setItem(key, id);
    setKept(id);
  };
  return [kept, keep];
}
