/** The tiles of a class home that school life gives: things to do, the week, and books. */
@NullMarked
package fr.ent.homework.home;

import org.jspecify.annotations.NullMarked;
