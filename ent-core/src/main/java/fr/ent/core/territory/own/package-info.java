/** The viewer's own territory: its name, number, place and brand, as an administrator writes them. */
@NullMarked
package fr.ent.core.territory.own;

import org.jspecify.annotations.NullMarked;
