/** The monthly register of a class: what its closed rolls come to. */
@NullMarked
package fr.ent.homework.register;

import org.jspecify.annotations.NullMarked;
