/** What meals and care cost a family, for whoever asks, before signing in; nothing asked is kept. */
@NullMarked
package fr.ent.canteen.prices.simulator;

import org.jspecify.annotations.NullMarked;
