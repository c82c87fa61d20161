/** Texts with titles, lists, links and formulas, as the editor of the web application writes them. */
@NamedInterface("richtext")
@NullMarked
package fr.ent.core.richtext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
