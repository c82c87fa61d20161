/** The end of a roll: by a person, or by the hour the territory sets; and how it is opened again. */
@NullMarked
package fr.ent.canteen.presence.finish;

import org.jspecify.annotations.NullMarked;
