/** Screens composed from several modules. */
@NullMarked
package fr.ent.gateway.home;

import org.jspecify.annotations.NullMarked;
