@NullMarked
package fr.ent.core.classhome;

import org.jspecify.annotations.NullMarked;
