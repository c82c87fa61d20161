/** Each in a square of 48. */
export const elephantToWhale = {
  ELEPHANT: (
    <>
      <ellipse cx="9" cy="22" rx="8.5" ry="12" fill="#7d93a6" />
      <ellipse cx="39" cy="22" rx="8.5" ry="12" fill="#7d93a6" />
      <path d="M11 20a13 13 0 0 1 26 0q0 10-6 13v7q-5 6-12 1v-4h5v-4q-11-1-13-13z" fill="#a5b9c9" />
      <g transform="translate(0 -2)" fill="#2b2723">
        <circle cx="18" cy="25" r="2.4" />
        <circle cx="30" cy="25" r="2.4" />
      </g>
    </>
  ),
  LADYBIRD: (
    <>
      <circle cx="24" cy="13" r="8" fill="#2b2723" />
      <circle cx="24" cy="27" r="17" fill="#cf3b2e" />
      <path d="M24 12v31" fill="none" stroke="#2b2723" strokeWidth="2.5" strokeLinecap="round" />
      <circle cx="16" cy="22" r="3.2" fill="#2b2723" />
      <circle cx="32" cy="22" r="3.2" fill="#2b2723" />
      <circle cx="15" cy="34" r="3.2" fill="#2b2723" />
      <circle cx="33" cy="34" r="3.2" fill="#2b2723" />
    </>
  ),
  DOG: (
    <>
      <circle cx="24" cy="26" r="15" fill="#e6bb85" />
      <path d="M12 11q-9 2-7 18 6 3 9-4zM36 11q9 2 7 18-6 3-9-4z" fill="#8b5a33" />
      <g fill="#2b2723">
        <circle cx="18" cy="25" r="2.4" />
        <circle cx="30" cy="25" r="2.4" />
      </g>
      <ellipse cx="24" cy="32" rx="4.5" ry="3.2" fill="#2b2723" />
    </>
  ),
  MOUSE: (
    <>
      <circle cx="11" cy="14" r="10" fill="#a8978a" />
      <circle cx="37" cy="14" r="10" fill="#a8978a" />
      <circle cx="11" cy="14" r="6" fill="#f3c6c0" />
      <circle cx="37" cy="14" r="6" fill="#f3c6c0" />
      <path d="M24 43c-9-4-15-11-13-18s24-7 26 0-4 14-13 18z" fill="#b9a99c" />
      <g transform="translate(0 2)" fill="#2b2723">
        <circle cx="18" cy="25" r="2.4" />
        <circle cx="30" cy="25" r="2.4" />
      </g>
      <circle cx="24" cy="41" r="2.8" fill="#d2605f" />
    </>
  ),
  KOALA: (
    <>
      <circle cx="9" cy="16" r="8.5" fill="#8f9ca6" />
      <circle cx="39" cy="16" r="8.5" fill="#8f9ca6" />
      <circle cx="9" cy="16" r="4.5" fill="#e9d5d5" />
      <circle cx="39" cy="16" r="4.5" fill="#e9d5d5" />
      <circle cx="24" cy="27" r="15.5" fill="#a3afb8" />
      <g fill="#2b2723">
        <circle cx="18" cy="25" r="2.4" />
        <circle cx="30" cy="25" r="2.4" />
      </g>
      <ellipse cx="24" cy="31" rx="4" ry="6" fill="#2b2723" />
    </>
  ),
  BEE: (
    <>
      <g fill="#bcdcec">
        <ellipse cx="15" cy="12" rx="6.5" ry="9" />
        <ellipse cx="29" cy="12" rx="6.5" ry="9" />
      </g>
      <ellipse cx="23" cy="28" rx="18" ry="13" fill="#f6c445" />
      <path d="M17 16v24M27 15v26" stroke="#2b2723" strokeWidth="5.5" />
      <circle cx="10" cy="26" r="2.2" fill="#2b2723" />
      <path d="M40 25l7 3-7 3z" fill="#2b2723" />
    </>
  ),
  WHALE: (
    <>
      <path
        d="M3 28q0-13 16-13 12 0 15 9 4-1 4-6-5-1-5-7 6 0 7 4 2-5 7-4 0 6-5 7 3 14-8 21-8 4-18 3Q3 41 3 28z"
        fill="#3f7fb5"
      />
      <path d="M4 33q9 4 20 2-3 8-13 7-6-2-7-9z" fill="#dcebf6" />
      <circle cx="12" cy="26" r="2.2" fill="#2b2723" />
      <path
        d="M17 12q0-6-5-6M17 12q0-6 5-6"
        fill="none"
        stroke="#3f7fb5"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
    </>
  ),
};
