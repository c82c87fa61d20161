/** The meals that the kitchen has to make: orders, their changes, the forecast, and the food that was thrown away. */
@NullMarked
package fr.ent.canteen.presence.kitchen;

import org.jspecify.annotations.NullMarked;
