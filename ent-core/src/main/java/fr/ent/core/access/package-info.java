/** Who may do what: viewers, roles and route rules. */
@NullMarked
package fr.ent.core.access;

import org.jspecify.annotations.NullMarked;
