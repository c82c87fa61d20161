import type { ReactNode } from 'react';
import type { EntryAnimal } from '../api';

/** The animals that children know themselves by, each in a square of 48. */
export const animals: Record<EntryAnimal, ReactNode> = {
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
