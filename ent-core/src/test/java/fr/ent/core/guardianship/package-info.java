@NullMarked
package fr.ent.core.guardianship;

import org.jspecify.annotations.NullMarked;
