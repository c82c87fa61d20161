/** Days on which there is nothing to book, and why: closed by the calendar or called off. */
@NamedInterface("closed")
@NullMarked
package fr.ent.canteen.offer.closed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
