@NullMarked
package fr.ent.core.classhome.birthday;

import org.jspecify.annotations.NullMarked;
