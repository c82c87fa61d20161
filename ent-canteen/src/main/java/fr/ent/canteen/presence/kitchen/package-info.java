/** What the kitchen has to make: orders, their changes, what is likely to be eaten, and what was thrown away. */
@NullMarked
package fr.ent.canteen.presence.kitchen;

import org.jspecify.annotations.NullMarked;
