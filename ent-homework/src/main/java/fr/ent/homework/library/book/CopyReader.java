package fr.ent.homework.library.book;

import org.jspecify.annotations.Nullable;

/**
 * A child who has a copy, as the desk names it.
 *
 * @param className none for one who has left
 */
record CopyReader(
        String givenName, String familyName, @Nullable String className) {}
