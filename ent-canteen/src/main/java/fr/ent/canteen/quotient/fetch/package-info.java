/** The way to a quotient by asking CAF or MSA. */
@NullMarked
package fr.ent.canteen.quotient.fetch;

import org.jspecify.annotations.NullMarked;
