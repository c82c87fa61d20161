/** The page on which a school shows everybody what its classes publish for everybody: off until its head turns it on. */
@NullMarked
package fr.ent.messaging.blog.publicpage;

import org.jspecify.annotations.NullMarked;
