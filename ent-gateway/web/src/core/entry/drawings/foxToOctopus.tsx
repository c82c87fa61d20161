/** Each in a square of 48. */
export const foxToOctopus = {
  FOX: (
    <>
      <path d="M6 6l13 9h10l13-9-2 20-16 17L8 26z" fill="#e2762b" />
      <path d="M8 26l16 17 16-17-10 2-6 8-6-8z" fill="#fff" />
      <g fill="#2b2723">
        <circle cx="18" cy="25" r="2.4" />
        <circle cx="30" cy="25" r="2.4" />
      </g>
      <circle cx="24" cy="40" r="3.2" fill="#2b2723" />
    </>
  ),
  HEDGEHOG: (
    <>
      <path d="M3 38l4-7-4-4 7-3-3-6 8-1-1-7 8 4 3-7 5 6 7-3 1 8q7 6 8 20z" fill="#6b4a33" />
      <path d="M22 39q1-17 13-16 7 2 11 13-1 3-6 3z" fill="#ecd0ac" />
      <circle cx="35" cy="30" r="2.2" fill="#2b2723" />
      <circle cx="45" cy="36" r="2.4" fill="#2b2723" />
    </>
  ),
  PANDA: (
    <>
      <circle cx="10" cy="12" r="6.5" fill="#2b2723" />
      <circle cx="38" cy="12" r="6.5" fill="#2b2723" />
      <circle cx="24" cy="26" r="17" fill="#fff" />
      <ellipse cx="16.5" cy="25" rx="4.5" ry="6" fill="#2b2723" />
      <ellipse cx="31.5" cy="25" rx="4.5" ry="6" fill="#2b2723" />
      <circle cx="17" cy="24" r="1.8" fill="#fff" />
      <circle cx="31" cy="24" r="1.8" fill="#fff" />
      <ellipse cx="24" cy="33" rx="3" ry="2.2" fill="#2b2723" />
    </>
  ),
  SNAIL: (
    <>
      <path d="M3 41q0-7 9-7h21q2-12 4-15h6q0 22-8 22z" fill="#ddb98c" />
      <circle cx="20" cy="25" r="14" fill="#b2603f" />
      <path
        d="M13 25a7 7 0 1 1 7 7 4 4 0 0 1 0-8"
        fill="none"
        stroke="#f3d3bd"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <path d="M38 19l-3-8M42 19l3-7" fill="none" stroke="#b08a55" strokeWidth="2.2" strokeLinecap="round" />
      <circle cx="40" cy="24" r="1.8" fill="#2b2723" />
    </>
  ),
  CHICK: (
    <>
      <path d="M17 12q2-11 6-3 4-8 6 2z" fill="#f0b429" />
      <circle cx="24" cy="27" r="16" fill="#f6c445" />
      <g fill="#2b2723">
        <circle cx="18" cy="25" r="2.4" />
        <circle cx="30" cy="25" r="2.4" />
      </g>
      <path d="M19 30h10l-5 6z" fill="#d9601c" />
    </>
  ),
  OCTOPUS: (
    <>
      <path d="M8 21a16 16 0 0 1 32 0v20l-5-4-4 6-4-6-3 6-3-6-4 6-4-6-5 4z" fill="#c24f74" />
      <g fill="#2b2723">
        <circle cx="18" cy="25" r="2.4" />
        <circle cx="30" cy="25" r="2.4" />
      </g>
      <path d="M20 31q4 3 8 0" fill="none" stroke="#2b2723" strokeWidth="2" strokeLinecap="round" />
    </>
  ),
};
