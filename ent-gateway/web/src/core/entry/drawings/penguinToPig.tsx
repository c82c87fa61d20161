/** Each in a square of 48. */
export const penguinToPig = {
  PENGUIN: (
    <>
      <ellipse cx="24" cy="24" rx="16" ry="20" fill="#2f3e4a" />
      <path d="M24 15c5-6 13 0 10 9 1 11-3 18-10 18s-11-7-10-18c-3-9 5-15 10-9z" fill="#fff" />
      <g transform="translate(0 -4)" fill="#2b2723">
        <circle cx="18" cy="25" r="2.4" />
        <circle cx="30" cy="25" r="2.4" />
      </g>
      <path d="M19 26h10l-5 6z" fill="#f39a2d" />
    </>
  ),
  BEAR: (
    <>
      <g fill="#8b5a33">
        <circle cx="12" cy="12" r="6.5" />
        <circle cx="36" cy="12" r="6.5" />
        <circle cx="24" cy="26" r="16" />
      </g>
      <ellipse cx="24" cy="32" rx="7.5" ry="6" fill="#ecd0ac" />
      <g fill="#2b2723">
        <circle cx="18" cy="25" r="2.4" />
        <circle cx="30" cy="25" r="2.4" />
      </g>
      <ellipse cx="24" cy="30" rx="3" ry="2.2" fill="#2b2723" />
    </>
  ),
  FROG: (
    <>
      <g fill="#5f9f42">
        <circle cx="13" cy="14" r="8" />
        <circle cx="35" cy="14" r="8" />
        <ellipse cx="24" cy="28" rx="19" ry="14" />
      </g>
      <circle cx="13" cy="13" r="4.5" fill="#fff" />
      <circle cx="35" cy="13" r="4.5" fill="#fff" />
      <circle cx="13" cy="13" r="2.2" fill="#2b2723" />
      <circle cx="35" cy="13" r="2.2" fill="#2b2723" />
      <path d="M14 31q10 7 20 0" fill="none" stroke="#2b2723" strokeWidth="2.5" strokeLinecap="round" />
    </>
  ),
  OWL: (
    <>
      <path d="M8 7q16 7 32 0v20q0 16-16 16T8 27z" fill="#77548a" />
      <circle cx="17" cy="21" r="7.5" fill="#fff" />
      <circle cx="31" cy="21" r="7.5" fill="#fff" />
      <circle cx="17" cy="21" r="3.2" fill="#2b2723" />
      <circle cx="31" cy="21" r="3.2" fill="#2b2723" />
      <path d="M20.5 28h7l-3.5 6z" fill="#f6c445" />
    </>
  ),
  FISH: (
    <>
      <path d="M31 25l14-10v20z" fill="#b9521f" />
      <ellipse cx="20" cy="25" rx="17" ry="12" fill="#ec8f4a" />
      <path d="M20 14q6 11 0 22" fill="none" stroke="#fff" strokeWidth="3.5" strokeLinecap="round" />
      <circle cx="11" cy="22" r="2.5" fill="#2b2723" />
    </>
  ),
  PIG: (
    <>
      <path d="M8 9l12 4-8 9zM40 9l-12 4 8 9z" fill="#dd8288" />
      <circle cx="24" cy="26" r="16" fill="#f7bdbd" />
      <g fill="#2b2723">
        <circle cx="18" cy="25" r="2.4" />
        <circle cx="30" cy="25" r="2.4" />
      </g>
      <ellipse cx="24" cy="33" rx="7" ry="5" fill="#dd8288" />
      <circle cx="21.5" cy="33" r="1.4" fill="#2b2723" />
      <circle cx="26.5" cy="33" r="1.4" fill="#2b2723" />
    </>
  ),
};
