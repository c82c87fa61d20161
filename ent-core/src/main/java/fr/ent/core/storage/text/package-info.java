/** The words of documents, read by a process of their own, to be found by them. */
@NullMarked
package fr.ent.core.storage.text;

import org.jspecify.annotations.NullMarked;
