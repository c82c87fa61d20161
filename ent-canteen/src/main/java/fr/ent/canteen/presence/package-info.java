/** Who is there: taps on tablets, merged without conflict, and what they say about each child. */
@NullMarked
package fr.ent.canteen.presence;

import org.jspecify.annotations.NullMarked;
