/** Each in a square of 48. */
export const lionToRabbit = {
  LION: (
    <>
      <circle cx="24" cy="24" r="17" fill="#b5662a" stroke="#b5662a" strokeWidth="6" strokeDasharray="7 3" />
      <circle cx="24" cy="25" r="13" fill="#f4c66a" />
      <g fill="#2b2723">
        <circle cx="18" cy="25" r="2.4" />
        <circle cx="30" cy="25" r="2.4" />
      </g>
      <path d="M20 30h8l-4 4z" fill="#5b3a22" />
    </>
  ),
  CAT: (
    <>
      <path d="M9 7l10 8h10l10-8v21a15 14 0 0 1-30 0z" fill="#7f8791" />
      <g fill="#2b2723">
        <circle cx="18" cy="25" r="2.4" />
        <circle cx="30" cy="25" r="2.4" />
      </g>
      <path d="M21.5 30h5l-2.5 3z" fill="#f7b9b2" />
      <path
        d="M9 30h6M9 34l6-1M39 30h-6M39 34l-6-1"
        fill="none"
        stroke="#fff"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </>
  ),
  BUTTERFLY: (
    <>
      <g fill="#8e4fa0">
        <circle cx="12" cy="17" r="11" />
        <circle cx="36" cy="17" r="11" />
      </g>
      <g fill="#d98ac6">
        <circle cx="14" cy="35" r="8" />
        <circle cx="34" cy="35" r="8" />
      </g>
      <circle cx="12" cy="17" r="4" fill="#f6c445" />
      <circle cx="36" cy="17" r="4" fill="#f6c445" />
      <path d="M24 13v28" fill="none" stroke="#2b2723" strokeWidth="4.5" strokeLinecap="round" />
      <path d="M24 12l-5-7M24 12l5-7" fill="none" stroke="#2b2723" strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  TURTLE: (
    <>
      <circle cx="40" cy="27" r="6.5" fill="#8fbf6a" />
      <path d="M9 36h8v6H9zM26 36h8v6h-8z" fill="#8fbf6a" />
      <path d="M3 37a17.5 20 0 0 1 35 0z" fill="#3f7d4d" />
      <path d="M12 33l4-9h9l4 9z" fill="#8fbf6a" />
      <circle cx="42" cy="25" r="1.8" fill="#2b2723" />
    </>
  ),
  RABBIT: (
    <>
      <g fill="#fff">
        <ellipse cx="17" cy="13" rx="5.5" ry="12" />
        <ellipse cx="31" cy="13" rx="5.5" ry="12" />
        <circle cx="24" cy="30" r="14" />
      </g>
      <ellipse cx="17" cy="13" rx="2.2" ry="8" fill="#f4b3b3" />
      <ellipse cx="31" cy="13" rx="2.2" ry="8" fill="#f4b3b3" />
      <g transform="translate(0 4)" fill="#2b2723">
        <circle cx="18" cy="25" r="2.4" />
        <circle cx="30" cy="25" r="2.4" />
      </g>
      <path d="M21.5 34h5l-2.5 3z" fill="#e58f93" />
    </>
  ),
};
