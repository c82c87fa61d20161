/** Consents to pictures for the demonstration's towns. */
@NullMarked
package fr.ent.core.demo.consent;

import org.jspecify.annotations.NullMarked;
