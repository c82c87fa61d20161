/** Tests of leaving, and its round for tests of others. */
@NullMarked
package fr.ent.core.leaving;

import org.jspecify.annotations.NullMarked;
