/** Reads the exports of ONDE, the State's register of pupils of first degree: pupils, guardians and teachers. */
@NullMarked
package fr.ent.core.onboarding.onde;

import org.jspecify.annotations.NullMarked;
