@NullMarked
package fr.ent.gateway.walls;

import org.jspecify.annotations.NullMarked;
