/** The first day of a change of years: its classes open and its teachers get their rights, before any pupil moves. */
@NullMarked
package fr.ent.core.yearchange.begin;

import org.jspecify.annotations.NullMarked;
