/** How screens of several modules hold when one of them fails. */
@NullMarked
package fr.ent.gateway.home;

import org.jspecify.annotations.NullMarked;
