/** The blog of a class: articles on their way from a pupil's draft to the families, with pictures and who is on them. */
@NullMarked
package fr.ent.messaging.blog;

import org.jspecify.annotations.NullMarked;
