/** The home of a class: its look, its tiles, and the contract by which each module gives one. */
@NamedInterface("classhome")
@NullMarked
package fr.ent.core.classhome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
