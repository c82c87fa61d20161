/** Guardians whom a court bars from a child, with the paper of its decision. */
@NullMarked
package fr.ent.core.guardianship.bar;

import org.jspecify.annotations.NullMarked;
