import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useFound } from '../../../app/search';
import { type FoundFamily, searchFamilies } from '../api';
import { useFamiliesMessages } from '../messages';
import './families.css';

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** What tells families of one name apart: the classes, the schools, the addresses. */
const knownBy = ({ children, addresses }: FoundFamily) =>
  [
    children.map(({ className }) => className).join(', '),
    [...new Set(children.map(({ schoolName }) => schoolName))].join(', '),
    ...addresses,
  ]
    .filter(Boolean)
    .join(' · ');

/** "/" from anywhere, then a name: the families appear while one types; Enter opens the first. A link may bring a name. */
export function FamilySearch() {
  const t = useFamiliesMessages();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const brought = useLocation().state as { family?: string } | null;
  const [text, setText] = useState(brought?.family ?? '');
  const found = useFound(['families'], text, searchFamilies);
  const homes = found.list;
  useEffect(() => {
    const jump = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || typing(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', jump);
    return () => document.removeEventListener('keydown', jump);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setText('');
    if (event.key === 'Enter' && homes[0]) void navigate(`/familles/${homes[0].id}`);
  };
  return (
    <search className="family-search">
      <div className="family-search-box">
        <Search aria-hidden="true" size={20} />
        <input
          ref={input}
          type="search"
          aria-label={t('search')}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          value={text}
          maxLength={60}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden="true" className="desk-only">
          /
        </kbd>
      </div>
      <p className="hidden" role="status">
        {found.isAnswered ? t('found', { count: homes.length }) : ''}
      </p>
      {found.isAnswered && (
        <ul className="family-found card">
          {homes.map((home) => (
            <li key={home.id}>
              <Link to={`/familles/${home.id}`}>
                <span className="b">
                  {home.children.map(({ givenName }) => givenName).join(', ') || home.name}
                </span>
                <span className="s soft">
                  {home.adults.map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(', ')}
                </span>
                <span className="s soft">{knownBy(home)}</span>
              </Link>
            </li>
          ))}
          {homes.length === 0 && <li className="pad soft">{t('found.none')}</li>}
        </ul>
      )}
      {found.error && <p className="field-error">{t('problem.search')}</p>}
    </search>
  );
}
