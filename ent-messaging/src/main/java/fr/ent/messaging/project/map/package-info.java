/** From where a territory's maps are drawn, and the only document that asks there. */
@NullMarked
package fr.ent.messaging.project.map;

import org.jspecify.annotations.NullMarked;
