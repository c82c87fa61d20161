/** Tests of the catalogue of resources. */
@NullMarked
package fr.ent.core.catalogue;

import org.jspecify.annotations.NullMarked;
