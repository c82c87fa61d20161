/** The library as a class sees it: the books that its pupils have at home. */
@NullMarked
package fr.ent.homework.library.classroom;

import org.jspecify.annotations.NullMarked;
