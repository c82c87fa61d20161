/** Acts on folders and files that are there: names, rules, marks, moves and copies. */
@NullMarked
package fr.ent.core.space.act;

import org.jspecify.annotations.NullMarked;
