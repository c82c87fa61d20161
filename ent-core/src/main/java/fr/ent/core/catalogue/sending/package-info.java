/** Resources sent to a class to be seen: who gets them, until when, and which pupils have opened them. */
@NullMarked
package fr.ent.core.catalogue.sending;

import org.jspecify.annotations.NullMarked;
