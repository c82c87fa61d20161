/** The roll of a class: who is there in each half-day, marked on tablets with and without network. */
@NullMarked
package fr.ent.homework.roll;

import org.jspecify.annotations.NullMarked;
