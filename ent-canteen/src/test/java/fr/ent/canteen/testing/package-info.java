/** Canteens for tests. */
@NullMarked
package fr.ent.canteen.testing;

import org.jspecify.annotations.NullMarked;
