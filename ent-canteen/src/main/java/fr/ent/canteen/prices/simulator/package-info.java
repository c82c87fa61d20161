/** The cost of meals and care to a family, for anybody who asks, before signing in; nothing asked is kept. */
@NullMarked
package fr.ent.canteen.prices.simulator;

import org.jspecify.annotations.NullMarked;
