/** Quotients as CAF and MSA know them: a port, and its adapter to API Particulier v3. */
@NullMarked
package fr.ent.canteen.prices.quotient.source;

import org.jspecify.annotations.NullMarked;
