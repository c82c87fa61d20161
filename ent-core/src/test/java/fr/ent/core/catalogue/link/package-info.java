/** Tests of the looking at links, against hosts of this machine. */
@NullMarked
package fr.ent.core.catalogue.link;

import org.jspecify.annotations.NullMarked;
