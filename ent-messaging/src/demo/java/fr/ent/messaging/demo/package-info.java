/** The conversations of the demonstration. */
@NullMarked
package fr.ent.messaging.demo;

import org.jspecify.annotations.NullMarked;
