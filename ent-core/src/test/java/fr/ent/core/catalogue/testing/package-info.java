/** The scene of the catalogue's tests. */
@NullMarked
package fr.ent.core.catalogue.testing;

import org.jspecify.annotations.NullMarked;
