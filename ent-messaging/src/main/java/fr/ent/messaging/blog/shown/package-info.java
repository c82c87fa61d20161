/** Articles as they leave the class: their texts, given names, and the pictures that everybody on them lets be shown. */
@NullMarked
package fr.ent.messaging.blog.shown;

import org.jspecify.annotations.NullMarked;
