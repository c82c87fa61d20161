/** Players of other hosts, shown within the product where the territory allows a host, and after a tap that says whose it is. */
@NullMarked
package fr.ent.core.catalogue.player;

import org.jspecify.annotations.NullMarked;
