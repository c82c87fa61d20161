/** Libraries of a territory's schools that share their catalogues and lend each other copies. No child's name crosses schools. */
@NullMarked
package fr.ent.homework.library.between;

import org.jspecify.annotations.NullMarked;
