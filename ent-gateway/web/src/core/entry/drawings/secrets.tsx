import type { ReactNode } from 'react';
import type { SecretPicture } from '../api';

/** The twelve pictures of which a child keeps three to itself, each in a square of 48. */
export const secrets: Record<SecretPicture, ReactNode> = {
  SUN: (
    <>
      <circle cx="24" cy="24" r="11" fill="#f2a91c" />
      <path
        d="M24 4v5M24 39v5M4 24h5M39 24h5M10 10l3.5 3.5M34.5 34.5l3.5 3.5M10 38l3.5-3.5M34.5 13.5l3.5-3.5"
        fill="none"
        stroke="#f2a91c"
        strokeWidth="4"
        strokeLinecap="round"
      />
    </>
  ),
  HOUSE: (
    <>
      <path d="M9 22h30v21H9z" fill="#f3d3a5" />
      <path d="M3 25L24 5l21 20z" fill="#b2432f" />
      <path d="M20 30h9v13h-9z" fill="#6b4a33" />
    </>
  ),
  BOAT: (
    <>
      <path d="M4 32h40q-3 11-11 11H15q-8 0-11-11z" fill="#1e5a8c" />
      <path d="M22 4v25H7z" fill="#ec8f4a" />
      <path d="M26 10v19h14z" fill="#c3d9ea" />
    </>
  ),
  FLOWER: (
    <>
      <path d="M24 30v15" fill="none" stroke="#4f9a4a" strokeWidth="4" strokeLinecap="round" />
      <g fill="#d25a89">
        <circle cx="24" cy="10" r="7.5" />
        <circle cx="24" cy="30" r="7.5" />
        <circle cx="14" cy="20" r="7.5" />
        <circle cx="34" cy="20" r="7.5" />
      </g>
      <circle cx="24" cy="20" r="6.5" fill="#f6c445" />
    </>
  ),
  KEY: (
    <>
      <circle cx="13" cy="24" r="8" fill="none" stroke="#8a6a1a" strokeWidth="6" />
      <path d="M21 24h24M36 24v9M43 24v8" stroke="#8a6a1a" strokeWidth="6" fill="none" />
    </>
  ),
  APPLE: (
    <>
      <path
        d="M24 14c6-6 18-3 17 10-1 10-8 20-13 19-3-1-5-1-8 0C14 44 8 34 7 24 6 11 18 8 24 14z"
        fill="#6aa838"
      />
      <path d="M24 14q0-7 6-10" fill="none" stroke="#6b4a33" strokeWidth="3.5" strokeLinecap="round" />
    </>
  ),
  STAR: (
    <>
      <path d="M24 3l6.5 13.5L45 19 34.5 29 37 44l-13-7-13 7 2.5-15L3 19l14.5-2.5z" fill="#f2b824" />
    </>
  ),
  CAR: (
    <>
      <path d="M3 31q0-7 7-8l5-11h17l8 11q5 1 5 8v6H3z" fill="#cf3b2e" />
      <path d="M14 22l3-6h6v6zM26 16h5l4 6h-9z" fill="#dff0fa" />
      <circle cx="13" cy="37" r="6" fill="#2b2723" />
      <circle cx="35" cy="37" r="6" fill="#2b2723" />
    </>
  ),
  MOON: (
    <>
      <path d="M30 4a20 20 0 1 0 14 27A17 17 0 0 1 30 4z" fill="#5468ad" />
    </>
  ),
  TREE: (
    <>
      <path d="M20 28h8v17h-8z" fill="#8b5a33" />
      <g fill="#4a9145">
        <circle cx="24" cy="15" r="12" />
        <circle cx="14" cy="24" r="10" />
        <circle cx="34" cy="24" r="10" />
      </g>
    </>
  ),
  BALLOON: (
    <>
      <path d="M24 3c11 0 18 7 18 16 0 9-9 13-12 17H18C15 32 6 28 6 19 6 10 13 3 24 3z" fill="#2a8f85" />
      <path d="M24 3c5 4 6 25 3 33h-6c-3-8-2-29 3-33z" fill="#f6c445" />
      <path d="M18 38h12v7H18z" fill="#8b5a33" />
    </>
  ),
  UMBRELLA: (
    <>
      <path d="M3 26a21 21 0 0 1 42 0q-5-4-10.5 0-5-4-10.5 0-5-4-10.5 0Q8 22 3 26z" fill="#6a3f86" />
      <path d="M24 25v14a5 5 0 0 0 9 2" fill="none" stroke="#6a3f86" strokeWidth="4" strokeLinecap="round" />
    </>
  ),
};
