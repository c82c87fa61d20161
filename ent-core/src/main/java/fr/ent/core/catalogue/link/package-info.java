/** Links of resources, looked at politely in the night: never into a network that isn't public. */
@NullMarked
package fr.ent.core.catalogue.link;

import org.jspecify.annotations.NullMarked;
