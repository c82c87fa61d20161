/** The towns of the demonstration as modules furnish them: people, schools, households, chance and dates. */
@NullMarked
package fr.ent.core.demo;

import org.jspecify.annotations.NullMarked;
