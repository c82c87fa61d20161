/** How many people use the product, counted without following any of them, and how many families it reaches. */
@NullMarked
package fr.ent.core.statistics;

import org.jspecify.annotations.NullMarked;
