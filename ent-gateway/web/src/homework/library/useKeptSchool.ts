import { useState } from 'react';

const key = 'preau.library.school';

export const keepSchool = (id: string) => sessionStorage.setItem(key, id);

/** The school whose library is open stays the same from page to page: a book is lent where one believes to be. */
export function useKeptSchool(): [string | null, (id: string) => void] {
  const [kept, setKept] = useState(() => sessionStorage.getItem(key));
  const keep = (id: string) => {
    keepSchool(id);
    setKept(id);
  };
  return [kept, keep];
}
