@NullMarked
package fr.ent.core.consent;

import org.jspecify.annotations.NullMarked;
