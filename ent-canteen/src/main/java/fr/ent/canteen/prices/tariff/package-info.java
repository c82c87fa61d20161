/** Tariffs as the council decides them, version after version. */
@NullMarked
package fr.ent.canteen.prices.tariff;

import org.jspecify.annotations.NullMarked;
