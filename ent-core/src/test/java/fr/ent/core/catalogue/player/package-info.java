/** Tests of players of other hosts. */
@NullMarked
package fr.ent.core.catalogue.player;

import org.jspecify.annotations.NullMarked;
