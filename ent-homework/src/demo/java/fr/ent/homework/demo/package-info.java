/** The diaries of the demonstration. */
@NullMarked
package fr.ent.homework.demo;

import org.jspecify.annotations.NullMarked;
