/** The looks of guardians at their children's week, by which they are told what is new. */
@NullMarked
package fr.ent.homework.look;

import org.jspecify.annotations.NullMarked;
