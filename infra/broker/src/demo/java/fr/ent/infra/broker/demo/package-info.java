/** The strictness of the State's providers, for the realms that play them. */
@NullMarked
package fr.ent.infra.broker.demo;

import org.jspecify.annotations.NullMarked;
