/** What children can be booked for, when, and until when. */
@NullMarked
package fr.ent.canteen.activity;

import org.jspecify.annotations.NullMarked;
