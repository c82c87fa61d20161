@NullMarked
package fr.ent.core.guardianship.bar;

import org.jspecify.annotations.NullMarked;
